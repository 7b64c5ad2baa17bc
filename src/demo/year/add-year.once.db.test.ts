import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	attendanceRules,
	computeScore,
	hasQuorum,
	type MeetingRecord,
	meetingCycleRules,
	meetingScoreRules,
	voteResult,
	electorateOf,
	votingRules,
	whyNotScore
} from '#domains/meetings/index.ts';
import { lockedContent, lockedHash } from '#domains/meetings/locked-content.ts';
import { readMeetingRecord, writeCellMonth } from '#domains/meetings/server/index.ts';
import { kyselyOn, poolOf, type Tx } from '#lib/db/database.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { loadDemonstration } from '../load.ts';
import { dayOf } from './moments.ts';

let database: TestDatabase;
let client: pg.PoolClient;
let tx: Tx;
let signed: MeetingRecord[];
/** Tasks that came down from sittings and documents. */
let fromAbove: Set<string>;

beforeAll(async () => {
	database = await freshDatabase({ empty: true });
	await loadDemonstration(database.ownerUrl, { today: '2026-11-22' });
	client = await poolOf(database.ownerUrl).connect();
	tx = kyselyOn(client);
	const given = await rows('select task_id as id from conclusion_task union all select task_id from document_ask');
	fromAbove = new Set(given.map(({ id }) => id));
	signed = await rows(`select locked_content || jsonb_build_object('lockedHash', locked_hash) as record
		from meeting where state = 'signed' order by id`).then((all) => all.map(({ record }) => record));
});
afterAll(async () => {
	client.release();
	await database.close();
});

const rows = async (sql: string) => (await client.query(sql)).rows;
const readAll = async (meetings: string[]): Promise<MeetingRecord[]> => {
	const records: MeetingRecord[] = [];
	for (const id of meetings) records.push((await readMeetingRecord(tx, id))!);
	return records;
};

/** Whatever is done in between is undone again. */
async function undone(work: () => Promise<void>): Promise<void> {
	await client.query('begin');
	try {
		await work();
	} finally {
		await client.query('rollback');
	}
}

describe('the meetings of the demonstration', () => {
	test('are a year of 26 cells, with every roll called to its end', async () => {
		expect(signed.length).toBeGreaterThan(280);
		const uncalled = await rows(`select name from meeting_roll
			where presence = 'unrecorded' and not is_exempt and not is_suspended and not is_on_special_duty`);
		expect(uncalled).toEqual([]);
		const withoutReason = await rows(`select name from meeting_roll where presence = 'excused' and reason = ''`);
		expect(withoutReason).toEqual([]);
	});

	test('are locked under the content that both signed', async () => {
		const broken: string[] = [];
		for (const record of signed) if ((await lockedHash(record)) !== record.lockedHash) broken.push(record.id);
		expect(broken).toEqual([]);
		const signatures = await rows(`select count(*)::int as count, bool_and(s.content_hash = m.locked_hash) as fits
			from meeting m join meeting_signature s on s.meeting_id = m.id group by m.id`);
		expect(signatures.filter(({ count, fits }) => count !== 2 || !fits)).toEqual([]);
		expect(signatures).toHaveLength(signed.length);
	});

	test('have locked what their rows say', async () => {
		await undone(async () => {
			await client.query('update meeting set locked_content = null');
			const some = signed.filter((_, index) => index % 6 === 0);
			const live = await readAll(some.map(({ id }) => id));
			const different = live.filter((record, index) => textOf(record) !== textOf(some[index]!));
			expect(different.map(({ unit, month }) => `${unit.code} ${month}`)).toEqual([]);
		});
	});

	/**
	 * Three things have moved on since: how often a task was carried over, matters that a later meeting took, and tasks
	 * that came down from sittings and documents, which the load adds last.
	 */
	const textOf = (record: MeetingRecord): string =>
		lockedContent({
			...record,
			earlierTasks: record.earlierTasks
				.filter(({ id }) => !fromAbove.has(id))
				.map((task) => ({ ...task, carriedOver: 0 })),
			matters: record.matters.filter(({ state }) => state !== 'raised')
		});

	test('are scored as the rules compute, with a reason wherever a cell saw it otherwise', () => {
		const wrong = signed.filter((record) => {
			if (!record.score) return record.resolution !== undefined;
			const on = dayOf(record.openedAt!);
			const rules = ruleSetInForce(meetingScoreRules, on);
			const computed = computeScore(
				{ ...record, state: 'open', closedAt: undefined, readBackAt: undefined, score: undefined },
				{
					rules,
					cycle: ruleSetInForce(meetingCycleRules, dayOf(record.startsAt)),
					attendance: ruleSetInForce(attendanceRules, on),
					at: record.score.decidedAt!
				}
			);
			const isSame = computed.every(
				(line, index) => line.computed?.points === record.score!.lines[index]!.computed?.points
			);
			return !isSame || whyNotScore(record, record.score.lines, rules) !== undefined;
		});
		expect(wrong.map(({ unit, month }) => `${unit.code} ${month}`)).toEqual([]);
	});

	test('have voted with the base and threshold of the rules', () => {
		const wrong = signed.flatMap((record) =>
			record.votes.filter((vote) => {
				const rules = ruleSetInForce(votingRules, dayOf(record.openedAt!));
				const result = voteResult({ ...vote, ...electorateOf(record.roll) }, rules);
				return !result.ok || result.value.base !== vote.base || !vote.passed || !result.value.passed;
			})
		);
		expect(wrong).toEqual([]);
		const kinds = new Set(signed.flatMap((record) => record.votes.map(({ kind }) => kind)));
		expect(kinds).toEqual(new Set(['resolution', 'admission', 'recognition', 'personnel']));
	});

	test('number resolutions and minutes without a gap, where the registers go on', async () => {
		const broken = await rows(`
			select u.code, c.type from document_counter c join unit u on u.id = c.unit_id
			cross join lateral (
				select number from resolution r where r.unit_id = u.id and c.type = 'NQ' and number is not null
				union all select minutes_number from meeting m where m.unit_id = u.id and c.type = 'BB' and minutes_number is not null) n
			group by u.code, c.type, c.last having max(number) <> c.last or max(number) - min(number) + 1 <> count(distinct number)`);
		expect(broken).toEqual([]);
	});

	test('stand in the months of their cells as the commands would have written them', async () => {
		const lines = () => rows('select * from cell_month order by unit_id, month');
		const written = await lines();
		await undone(async () => {
			await client.query('delete from cell_month');
			for (const { commune_id, unit_id, id, month } of await rows('select commune_id, unit_id, id, month from meeting'))
				await writeCellMonth(tx, { key: { communeId: commune_id, unitId: unit_id, meetingId: id }, month });
			expect(await lines()).toEqual(written);
		});
	});

	test('show good, late and formal cells apart', async () => {
		const shown = await rows(`
			select u.code, round(avg(c.met_on - c.planned_on))::int as days_late, round(avg(c.score_basis_points))::int as points,
				(select round(avg(speakers), 1) from (select count(distinct s.member_id) as speakers from meeting m
					join statement s on s.meeting_id = m.id where m.unit_id = u.id group by m.id) x)::float as speakers
			from unit u join cell_month c on c.unit_id = u.id where u.code in ('HB.03', 'HB.04', 'HB.06') group by u.id, u.code order by u.code`);
		const [good, late, formal] = shown;
		expect(good).toMatchObject({ days_late: 0 });
		expect(good.points).toBeGreaterThan(9000);
		expect(late.days_late).toBeGreaterThan(3);
		expect(formal).toMatchObject({ days_late: 0, speakers: 1 });
	});

	test('decide nothing where too few came', async () => {
		const few = signed.filter(
			(record) => !hasQuorum(record.roll, ruleSetInForce(attendanceRules, dayOf(record.openedAt!)))
		);
		expect(new Set(few.map(({ unit }) => unit.code))).toEqual(new Set(['HB.12', 'HB.17']));
		expect(few.flatMap(({ votes, tasks, resolution }) => [...votes, ...tasks, resolution].filter(Boolean))).toEqual([]);
	});

	test('have put nothing into words that is not filled in', async () => {
		const texts =
			await rows(`select gist as text from statement union all select title from task union all select result from task
			union all select gist from matter union all select answer from matter union all select direction from resolution
			union all select conclusion from agenda_item`);
		expect(texts.filter(({ text }) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
	});
});
