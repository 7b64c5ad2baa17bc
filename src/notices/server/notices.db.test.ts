import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readOfficeFrame } from '#domains/access/server/office-frame.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../tests/world.ts';
import type { NoticeCursor } from '../notice-cursor.ts';
import { markRead } from './mark-read.ts';
import { NOTICES_A_PAGE, readNoticeLink, readNoticePage } from './notice-page.ts';

let database: TestDatabase;
const today = '2026-11-22';
const owner = () => poolOf(database.ownerUrl);

beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());
beforeEach(() => owner().query('delete from notice'));

/** A notice to somebody, written at a moment. */
async function tell(person: WorldPerson, at: string, link = '/office/tasks/1'): Promise<string> {
	const id = newId();
	const { communeId, id: unitId } = WORLD.units.cell;
	await owner().query(
		`insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
		 values ($1, $2, $3, $4, 'direction.task-given-to-you', '{"title": "Rà soát hộ nghèo"}', $5, $6)`,
		[communeId, id, unitId, callerOf(person).personId, link, at]
	);
	return id;
}

const page = (person: WorldPerson, after?: NoticeCursor) =>
	readAs(callerOf(person), today, (tx) => readNoticePage(tx, callerOf(person), after));
const mark = (person: WorldPerson, input: object) => execute(callerOf(person), markRead, newId(), input);
const bell = async (person: WorldPerson) =>
	(await readAs(callerOf(person), today, (tx) => readOfficeFrame(tx, callerOf(person), today))).notices;

describe('the notices of a person', () => {
	test('are their own alone, the newest first, with how many are unread', async () => {
		const first = await tell('member', '2026-11-20T08:00:00Z');
		const second = await tell('member', '2026-11-21T08:00:00Z');
		await tell('secondMember', '2026-11-22T08:00:00Z');
		const { notices, unread } = await page('member');
		expect(notices.map(({ id }) => id)).toEqual([second, first]);
		expect(notices[0]).toMatchObject({
			kind: 'direction.task-given-to-you',
			subject: { title: 'Rà soát hộ nghèo' },
			readAt: null
		});
		expect(unread).toBe(2);
		expect((await page('cellSecretary')).notices).toEqual([]);
	});

	test('go on where the page before ended, none twice and none left out', async () => {
		const ids: string[] = [];
		for (let count = 0; count < NOTICES_A_PAGE + 3; count++) ids.push(await tell('member', '2026-11-20T08:00:00.123Z'));
		const { notices, next } = await page('member');
		const rest = await page('member', next);
		expect([...notices, ...rest.notices].map(({ id }) => id)).toEqual(ids.sort().reverse());
		expect(rest.next).toBeUndefined();
	});

	test('lead nowhere for somebody else', async () => {
		const id = await tell('member', '2026-11-20T08:00:00Z', '/office/tasks/7');
		const linkFor = (person: WorldPerson) =>
			readAs(callerOf(person), today, (tx) => readNoticeLink(tx, callerOf(person), id));
		expect(await linkFor('member')).toBe('/office/tasks/7');
		for (const person of ['secondMember', 'cellSecretary', 'clerk', 'otherClerk', 'administrator'] as const)
			expect(await linkFor(person), person).toBeUndefined();
	});
});

describe('marking as read', () => {
	test('changes the notices named, and the bell counts the rest', async () => {
		const id = await tell('member', '2026-11-20T08:00:00Z');
		await tell('member', '2026-11-21T08:00:00Z');
		expect(await bell('member')).toBe(2);
		expect(await mark('member', { ids: [id] })).toMatchObject({ kind: 'done', value: { read: 1 } });
		expect(await bell('member')).toBe(1);
		expect(await mark('member', { ids: [id] })).toMatchObject({ kind: 'done', value: { read: 0 } });
	});

	test("changes only one's own, whoever asks", async () => {
		const id = await tell('member', '2026-11-20T08:00:00Z');
		for (const person of ['secondMember', 'cellSecretary', 'clerk', 'otherClerk', 'administrator'] as const) {
			const named = await mark(person, { ids: [id] });
			const all = await mark(person, { allUntil: '2026-12-01T00:00:00Z' });
			expect([named, all], person).toMatchObject([{ value: { read: 0 } }, { value: { read: 0 } }]);
		}
		expect((await page('member')).unread).toBe(1);
	});

	test('of all leaves what came after the page was opened', async () => {
		await tell('member', '2026-11-20T08:00:00Z');
		await tell('member', '2026-11-21T08:00:00.500Z');
		const later = await tell('member', '2026-11-21T08:00:01Z');
		const outcome = await mark('member', { allUntil: '2026-11-21T08:00:00.500Z' });
		expect(outcome).toMatchObject({ value: { read: 2 } });
		const { notices } = await page('member');
		expect(notices.filter(({ readAt }) => readAt === null).map(({ id }) => id)).toEqual([later]);
	});

	test('of nothing is refused', async () => {
		for (const input of [{}, { ids: [] }])
			expect(await mark('member', input)).toMatchObject({
				kind: 'refused',
				refusal: { code: 'notices.none-named' }
			});
	});
});
