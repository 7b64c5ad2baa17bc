import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readPublicTrends } from './trends-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	await bring(14, 'roads-and-works');
	await bring(3, 'health');
});
afterAll(() => database?.close());

const { communeId, id: unitId, code: unitCode } = WORLD.units.commune;
const now = new Date('2026-11-22T09:00:00+07:00');
const month = '2026-10';
const bring = (count: number, topic: string) =>
	poolOf(database.ownerUrl).query(
		`insert into case_file (commune_id, id, unit_id, code, secret_hash, kind, topic, summary, search_key, received_on, received_via, created_by)
		 select $1, gen_random_uuid(), $2, '0000-' || upper(substr(md5($3 || n), 1, 4)), decode(md5($3 || n), 'hex'), 'feedback', $3, 'MARKER', 'marker',
		   '2026-10-07', 'desk', $2 from generate_series(1, $4::int) n`,
		[communeId, unitId, topic, count]
	);
const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`citizens.${name}`)!, newId(), input, now);
	return outcome as typeof outcome & { value: { id: string }; refusal?: { code: string } };
};

test('a month is told in groups that hide everybody, once and for all, and a topic gets its official answer', async () => {
	expect((await give('member', 'publish-trends', { unitCode, month })).kind).not.toBe('done');
	expect((await give('clerk', 'publish-trends', { unitCode, month: '2026-11' })).refusal?.code).toBe(
		'citizens.trend-month-not-over'
	);
	await give('clerk', 'publish-trends', { unitCode, month });
	const first = await readPublicTrends(communeId);
	// Three about health would stand out beside fourteen about roads: all seventeen go together, rounded.
	expect(first.months).toEqual([{ month, blocks: [{ topics: expect.any(Array), area: null, count: 15 }] }]);
	expect(JSON.stringify(first)).not.toContain('MARKER');

	await bring(40, 'land');
	expect((await give('clerk', 'publish-trends', { unitCode, month })).refusal?.code).toBe(
		'citizens.trend-is-published'
	);
	await give('clerk', 'withdraw-trends', { unitCode, month, reason: 'Xem lại' });
	expect((await readPublicTrends(communeId)).months).toEqual([]);
	await give('clerk', 'publish-trends', { unitCode, month });
	expect(await readPublicTrends(communeId)).toEqual(first);

	const asked = { unitCode, month, topic: 'roads-and-works', asked: 'Đường sau bão' };
	expect((await give('clerk', 'propose-topic', asked)).refusal?.code).toBe('citizens.topic-not-told');
	await bring(12, 'security');
	await poolOf(database.ownerUrl).query(`update case_file set received_on = '2026-09-07'`);
	await give('clerk', 'publish-trends', { unitCode, month: '2026-09' });
	const told = { ...asked, month: '2026-09', topic: 'land' };
	const sitting = await execute(
		callerOf('clerk'),
		COMMAND_BY_NAME.get('meetings.convene-sitting')!,
		newId(),
		{
			unitCode,
			body: 'standing-committee',
			title: 'Họp Thường vụ',
			startsAt: '2026-12-01T08:00:00+07:00',
			place: 'Phòng họp'
		},
		now
	);
	expect(sitting.kind).toBe('done');
	const { id: sittingId } = (sitting as { value: { id: string } }).value;
	const { value } = await give('clerk', 'propose-topic', { ...told, sittingId });
	const agenda = await poolOf(database.ownerUrl).query('select title from sitting_item where sitting_id = $1', [
		sittingId
	]);
	expect(agenda.rows.at(-1)).toEqual({ title: 'Đường sau bão' });
	const answer = { responseId: value.id, answer: 'Đã bố trí vốn', answeredBy: 'Ban Thường vụ', on: '2026-11-20' };
	await give('clerk', 'answer-topic', answer);
	expect((await readPublicTrends(communeId)).responses).toMatchObject([{ topic: 'land', answer: 'Đã bố trí vốn' }]);
	await give('clerk', 'reopen-topic', { responseId: value.id });
	expect((await readPublicTrends(communeId)).responses).toEqual([]);
});
