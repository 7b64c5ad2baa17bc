import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import type { MeetingRecord } from '../../record.ts';
import { attendanceOf, cycleOf, heldOn } from '../../rules-of.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';
import { TAKES_THE_FLOOR } from '../../speakers.ts';
import { assess, type Candidate, type Earlier, fingerprintOf, formalityRules, type KeptFacts } from '../index.ts';
import { fromBytes, toBytes } from './bytes.ts';

type Closed = MeetingRecord & { closedAt: string };

/**
 * Looks a meeting over as it is closed: against the cell's own past, against cells of the same commune, against samples
 * that go round. What it finds changes nothing else.
 */
export async function keepSignals(tx: Tx, key: MeetingKey, record: Closed, cycleRuleSetId: string): Promise<void> {
	const rules = ruleSetInForce(formalityRules, heldOn(record));
	const own = fingerprintOf(record, rules);
	const past = await readPast(tx, key, record.closedAt, rules.parameters.text.pastMeetings);
	const others = await readLike(tx, key, own.bands, record.closedAt);
	const recent = past.filter(({ facts }) => facts.decided).slice(0, rules.parameters.speakers.overMeetings - 1);
	const different = await countSpeakers(tx, key, recent);
	const { facts, signals } = assess(record, own, {
		rules,
		attendance: attendanceOf(record),
		cycle: cycleOf(record, cycleRuleSetId),
		past,
		others,
		speakersOver: () => different
	});
	const { communeId, unitId, meetingId } = key;
	const id = ruleSetId(rules);
	await forgetSignals(tx, key);
	await sql`
		with kept as (
			insert into meeting_text_signature (commune_id, meeting_id, unit_id, month, closed_at, rule_set_id, shingles, minhash, bands, facts)
			values (${communeId}, ${meetingId}, ${unitId}, ${record.month}, ${record.closedAt}, ${id},
				${toBytes(own.shingles)}, ${toBytes(own.minhash)}, app.bands_of(${communeId}, ${own.bands}::int[]),
				${JSON.stringify(facts)})
		)
		insert into meeting_signal (commune_id, meeting_id, unit_id, month, code, rule_set_id, facts, evidence)
		select ${communeId}, ${meetingId}, ${unitId}, ${record.month}, s.code, ${id}, s.facts, s.evidence
		from jsonb_to_recordset(${JSON.stringify(signals)}) as s(code text, facts jsonb, evidence jsonb)`.execute(tx);
}

/** A meeting that is opened again has no signs until it is closed. */
export async function forgetSignals(tx: Tx, { communeId, meetingId }: MeetingKey): Promise<void> {
	await sql`select app.forget_signals(${communeId}, ${meetingId})`.execute(tx);
	await tx
		.deleteFrom('meetingTextSignature')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.execute();
}

/** The cell's meetings closed before, the latest first. */
async function readPast(
	tx: Tx,
	{ communeId, unitId, meetingId }: MeetingKey,
	before: string,
	count: number
): Promise<Earlier[]> {
	const rows = await tx
		.selectFrom('meetingTextSignature')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('closedAt', '<', before)
		.where('meetingId', '<>', meetingId)
		.orderBy('closedAt', 'desc')
		.limit(count)
		.select(['meetingId', 'unitId', 'month', 'shingles', 'facts'])
		.execute();
	return rows.map(({ shingles, facts, ...row }) => ({
		...row,
		shingles: fromBytes(shingles),
		facts: facts as KeptFacts
	}));
}

/** Minutes of other cells of the commune that share a band. */
async function readLike(
	tx: Tx,
	{ communeId, meetingId }: MeetingKey,
	bands: number[],
	before: string
): Promise<Candidate[]> {
	const { rows } = await sql<Omit<Candidate, 'shingles'> & { shingles: Buffer }>`
		select meeting_id, unit_id, month, shingles
		from app.minutes_like(${communeId}, ${meetingId}, ${bands}::int[], ${before})`.execute(tx);
	return rows.map((row) => ({ ...row, shingles: fromBytes(row.shingles) }));
}

/** How many different people took the floor in these meetings and this one. Only the number leaves the database. */
async function countSpeakers(
	tx: Tx,
	{ communeId, meetingId }: MeetingKey,
	recent: readonly { meetingId: string }[]
): Promise<number> {
	const { different } = await tx
		.selectFrom('statement')
		.where('communeId', '=', communeId)
		.where('meetingId', 'in', [meetingId, ...recent.map((one) => one.meetingId)])
		.where('kind', 'in', TAKES_THE_FLOOR)
		.select((eb) => eb.fn.count<number>('memberId').distinct().as('different'))
		.executeTakeFirstOrThrow();
	return different;
}
