import { sql } from 'kysely';
import type pg from 'pg';
import { kyselyOn } from '#lib/db/database.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import type { MeetingRecord } from '../../record.ts';
import { readMeetingRecord, type SettledContent } from '../../server/read-record.ts';
import { attendanceOf, cycleOf, heldOn } from '../../rules-of.ts';
import { speakerIds } from '../../speakers.ts';
import { assess, type Candidate, type Earlier, fingerprintOf, formalityRules } from '../index.ts';
import { toBytes } from './bytes.ts';

/** Meetings read and written at once. */
const CHUNK = 300;

type Row = {
	communeId: number;
	id: string;
	state: MeetingRecord['state'];
	closedAt: string;
	cycleRuleSetId: string;
	settled: SettledContent | null;
};

type Kept = {
	row: Row;
	record: MeetingRecord;
	fingerprint: ReturnType<typeof fingerprintOf>;
	assessed: ReturnType<typeof assess>;
	ruleSetId: string;
};

/**
 * Works all signs out anew, in the order in which the meetings were closed. Unlike a closing, which sees its own
 * commune, this compares the cells of all given communes with each other: the superior's batch.
 *
 * @param client as the owner of the database, in a transaction of its own
 * @param communeIds all communes where absent
 * @param onProgress told how many of how many meetings are done
 */
export async function rebuildFormality(
	client: pg.ClientBase,
	communeIds?: readonly number[],
	onProgress?: (done: number, of: number) => void
): Promise<{ meetings: number; signals: number }> {
	const tx = kyselyOn(client);
	const ofThese = communeIds ? sql`where commune_id = any(${[...communeIds]}::int[])` : sql``;
	await sql`delete from meeting_signal ${ofThese}`.execute(tx);
	await sql`delete from meeting_text_signature ${ofThese}`.execute(tx);
	const { rows: order } = await sql<Omit<Row, 'settled'>>`
		select commune_id, id, state, closed_at, cycle_rule_set_id from meeting
		where state in ('closed', 'signed') and closed_at is not null
			${communeIds ? sql`and commune_id = any(${[...communeIds]}::int[])` : sql``}
		order by closed_at, id`.execute(tx);
	const seen = new SeenBefore();
	let signals = 0;
	for (let from = 0; from < order.length; from += CHUNK) {
		const some = order.slice(from, from + CHUNK);
		const { rows: settled } = await sql<{ id: string; settled: SettledContent | null }>`
			select id, locked_content as settled from meeting
			where commune_id = any(${[...new Set(some.map((row) => row.communeId))]}::int[])
				and id = any(${some.map((row) => row.id)}::uuid[])`.execute(tx);
		const byId = new Map(settled.map((row) => [row.id, row.settled]));
		const kept: Kept[] = [];
		for (const row of some) {
			const content = byId.get(row.id) ?? (await readMeetingRecord(tx, row.id));
			if (content) kept.push(seen.assess({ ...row, settled: content }));
		}
		await write(client, kept);
		signals += kept.reduce((sum, one) => sum + one.assessed.signals.length, 0);
		onProgress?.(from + some.length, order.length);
	}
	return { meetings: order.length, signals };
}

/** What meetings closed earlier left to compare with. */
class SeenBefore {
	private readonly byUnit = new Map<string, (Earlier & { speakers: Set<string> })[]>();
	private readonly byBand = new Map<number, Candidate[]>();

	assess(row: Row): Kept {
		const record: MeetingRecord = {
			...row.settled!,
			id: row.id,
			state: row.state,
			closedAt: row.closedAt,
			signatures: [],
			addenda: []
		};
		const rules = ruleSetInForce(formalityRules, heldOn(record));
		const fingerprint = fingerprintOf(record, rules);
		const past = this.byUnit.get(record.unit.id) ?? [];
		const speakers = speakerIds(record.statements);
		const assessed = assess(record, fingerprint, {
			rules,
			attendance: attendanceOf(record),
			cycle: cycleOf(record, row.cycleRuleSetId),
			past,
			others: this.others(record.unit.id, fingerprint.bands),
			speakersOver: (recent) =>
				new Set([...speakers, ...recent.flatMap((one) => [...(one as (typeof past)[number]).speakers])]).size
		});
		const candidate: Candidate = {
			meetingId: row.id,
			unitId: record.unit.id,
			month: record.month,
			shingles: fingerprint.shingles
		};
		const most = rules.parameters.text.pastMeetings;
		this.byUnit.set(record.unit.id, [{ ...candidate, facts: assessed.facts, speakers }, ...past].slice(0, most));
		for (const band of fingerprint.bands) {
			const sharing = this.byBand.get(band);
			if (sharing) sharing.push(candidate);
			else this.byBand.set(band, [candidate]);
		}
		return { row, record, fingerprint, assessed, ruleSetId: ruleSetId(rules) };
	}

	private others(unitId: string, bands: number[]): Candidate[] {
		const sharing = new Set(bands.flatMap((band) => this.byBand.get(band) ?? []));
		return [...sharing].filter((candidate) => candidate.unitId !== unitId);
	}
}

async function write(client: pg.ClientBase, kept: readonly Kept[]): Promise<void> {
	const keys = [
		kept.map(({ row }) => row.communeId),
		kept.map(({ row }) => row.id),
		kept.map(({ record }) => record.unit.id),
		kept.map(({ record }) => record.month),
		kept.map((one) => one.ruleSetId)
	];
	await client.query(
		`insert into meeting_text_signature (commune_id, meeting_id, unit_id, month, rule_set_id, closed_at, shingles, minhash, facts, bands)
		 select k.commune_id, k.meeting_id, k.unit_id, k.month, k.rule_set_id, k.closed_at, k.shingles, k.minhash, k.facts,
		   app.bands_of(k.commune_id, k.bands::int[])
		 from unnest($1::int[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::bytea[], $8::bytea[], $9::jsonb[], $10::text[])
		   as k(commune_id, meeting_id, unit_id, month, rule_set_id, closed_at, shingles, minhash, facts, bands)`,
		[
			...keys,
			kept.map(({ row }) => row.closedAt),
			kept.map(({ fingerprint }) => toBytes(fingerprint.shingles)),
			kept.map(({ fingerprint }) => toBytes(fingerprint.minhash)),
			kept.map(({ assessed }) => JSON.stringify(assessed.facts)),
			kept.map(({ fingerprint }) => `{${fingerprint.bands.join(',')}}`)
		]
	);
	const signs = kept.flatMap((one) => one.assessed.signals.map((signal) => ({ one, signal })));
	await client.query(
		`insert into meeting_signal (commune_id, meeting_id, unit_id, month, code, rule_set_id, facts, evidence)
		 select * from unnest($1::int[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::jsonb[])`,
		[
			signs.map(({ one }) => one.row.communeId),
			signs.map(({ one }) => one.row.id),
			signs.map(({ one }) => one.record.unit.id),
			signs.map(({ one }) => one.record.month),
			signs.map(({ signal }) => signal.code),
			signs.map(({ one }) => one.ruleSetId),
			signs.map(({ signal }) => JSON.stringify(signal.facts)),
			signs.map(({ signal }) => JSON.stringify(signal.evidence))
		]
	);
}
