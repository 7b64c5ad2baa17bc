import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeTask } from '#domains/direction/server/change-task.ts';
import { createTask } from '#domains/direction/server/create-task.ts';
import { cancelMeeting } from '#domains/meetings/server/cancel-meeting.ts';
import { changePlan } from '#domains/meetings/server/change-plan.ts';
import { planMeeting } from '#domains/meetings/server/plan-meeting.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../tests/world.ts';
import { calendarText } from '../calendar.ts';
import { feedOfToken } from './feed-of-token.ts';
import { endFeed, makeFeed } from './make-feed.ts';
import { readOwnFeed, readUnitFeed } from './read-feed.ts';

let database: TestDatabase;
const owner = () => poolOf(database.ownerUrl);
const NOW = new Date('2026-11-22T02:00:00Z');
const TODAY = '2026-11-22';
const CELL = WORLD.units.cell.code;
const BESIDE = WORLD.units.besideCell.code;

beforeAll(async () => {
	database = await freshDatabase();
});
beforeEach(() =>
	owner().query('delete from calendar_feed; delete from task; delete from sitting; truncate meeting cascade')
);
afterAll(() => database?.close());

async function as<V>(person: WorldPerson, command: AnyCommand, input: object, now = NOW): Promise<V> {
	const outcome = await execute(callerOf(person), command, newId(), input, now);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as V;
}

const plan = (person: WorldPerson, unitCode: string, month = '2026-12') =>
	as<{ id: string }>(person, planMeeting, {
		unitCode,
		month,
		kind: 'regular',
		startsAt: `${month}-03T19:30:00+07:00`,
		place: 'Nhà văn hóa'
	});

const make = async (person: WorldPerson, unitCode?: string): Promise<{ id: string; token: string }> =>
	as(person, makeFeed, unitCode ? { unitCode } : {});

/** The events that a calendar program finds under an address; undefined where there is none. */
async function read(token: string) {
	const feed = await feedOfToken(token, TODAY);
	if (!feed) return undefined;
	const reader = { caller: feed.caller, origin: 'https://coso.example.vn', today: TODAY };
	const events = await readAs(feed.caller, TODAY, (tx) =>
		feed.unitId ? readUnitFeed(tx, reader, feed.unitId) : readOwnFeed(tx, reader)
	);
	return new ICAL.Component(ICAL.parse(calendarText('Cơ Sở', events)))
		.getAllSubcomponents('vevent')
		.map((component) => new ICAL.Event(component));
}
const titles = async (token: string) => (await read(token))?.map(({ summary }) => summary);

describe('the calendar of a person', () => {
	test('has the meetings of their cell and their own tasks, and nobody else’s', async () => {
		await plan('cellSecretary', CELL);
		await plan('besideSecretary', BESIDE);
		for (const [title, owns] of [
			['Rà soát hộ nghèo', 'member'],
			['Việc của người khác', 'secondMember']
		] as const)
			await as('cellSecretary', createTask, {
				unitCode: CELL,
				title,
				dueOn: '2026-12-01',
				product: 'Danh sách',
				ownerId: WORLD.memberId(owns)
			});
		const { token } = await make('member');
		expect(await titles(token)).toEqual(['Sinh hoạt: Chi bộ thôn Một', 'Hạn nhiệm vụ: Rà soát hộ nghèo']);
		const [meeting, task] = (await read(token))!;
		expect(meeting!.startDate.toJSDate().toISOString()).toBe('2026-12-03T12:30:00.000Z');
		expect(task!.startDate.toString()).toBe('2026-12-01');
	});

	test('of a committee member has the cell that they look after', async () => {
		await plan('cellSecretary', CELL);
		await plan('besideSecretary', BESIDE);
		const { token } = await make('committeeMember');
		expect(await titles(token)).toEqual(['Sinh hoạt: Chi bộ thôn Một', 'Sinh hoạt: Chi bộ Trường Tiểu học']);
	});

	test('has the sittings that they are invited to, and no others', async () => {
		const { communeId, id: unitId } = WORLD.units.commune;
		for (const [title, person] of [
			['Giao ban tháng 12', 'member'],
			['Hội nghị kín', 'clerk']
		] as const) {
			const id = newId();
			await owner().query(
				`insert into sitting (commune_id, id, unit_id, body, title, state, starts_at, place, invited_at, term, rule_set_id, created_by)
				 select $1, $2, $3, 'briefing', $4, 'invited', '2026-12-07T01:00:00Z', 'Trụ sở', now(), '2025-2030', (select min(id) from rule_set), $5`,
				[communeId, id, unitId, title, callerOf('clerk').personId]
			);
			await owner().query(
				`insert into sitting_participant (commune_id, id, unit_id, sitting_id, person_id, name, sort_key, standing, invited_at)
				 values ($1, $2, $3, $4, $5, 'Có tên', 'x', 'attending', now())`,
				[communeId, newId(), unitId, id, callerOf(person).personId]
			);
		}
		expect(await titles((await make('member')).token)).toEqual(['Giao ban tháng 12']);
	});

	test('follows a meeting that is moved and then called off, and a task whose day moves', async () => {
		const { id: meetingId } = await plan('cellSecretary', CELL);
		const { id: taskId } = await as<{ id: string }>('cellSecretary', createTask, {
			unitCode: CELL,
			title: 'Việc',
			dueOn: '2026-12-01',
			product: 'Báo cáo',
			ownerId: WORLD.memberId('member')
		});
		const { token } = await make('member');
		const before = (await read(token))!;
		const move = { meetingId, startsAt: '2026-12-03T20:00:00+07:00' };
		await as('cellSecretary', changePlan, move, new Date('2026-11-22T03:00:00Z'));
		await as('cellSecretary', changeTask, { taskId, dueOn: '2026-12-05' }, new Date('2026-11-22T03:00:00Z'));
		const moved = (await read(token))!;
		expect(moved.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
		expect(moved.map((event) => event.startDate.toString())).toEqual(['2026-12-03T13:00:00Z', '2026-12-05']);
		for (const index of [0, 1]) expect(moved[index]!.sequence).toBeGreaterThan(before[index]!.sequence);
		const off = { meetingId, reason: 'Mưa lũ' };
		await as('cellSecretary', cancelMeeting, off, new Date('2026-11-22T04:00:00Z'));
		const [cancelled] = (await read(token))!;
		expect(cancelled!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(cancelled!.sequence).toBeGreaterThan(moved[0]!.sequence);
	});
});

describe('the calendar of a cell', () => {
	test('has its meetings alone', async () => {
		await plan('cellSecretary', CELL);
		await plan('besideSecretary', BESIDE);
		const { token } = await make('clerk', BESIDE);
		expect(await titles(token)).toEqual(['Sinh hoạt: Chi bộ Trường Tiểu học']);
	});

	test('is not made by whoever does not see the cell', async () => {
		for (const [person, unitCode] of [
			['member', BESIDE],
			['otherMember', CELL],
			['stranger', CELL],
			['administrator', CELL],
			['clerk', 'KHONG-CO']
		] as const)
			await expect(make(person, unitCode), person).rejects.toThrow('access.not-found');
	});

	test('is empty once its maker may no longer see the cell', async () => {
		await plan('cellSecretary', CELL);
		const { token } = await make('clerk', CELL);
		expect(await titles(token)).toHaveLength(1);
		await owner().query(
			`update post_holding set valid_to = '2026-11-01' where post = 'office-clerk' and person_id = $1`,
			[callerOf('clerk').personId]
		);
		expect(await titles(token)).toEqual([]);
	});
});

describe('an address', () => {
	test('ends when another is made for the same calendar, and the other calendars stay', async () => {
		const [own, unit] = [await make('member'), await make('member', CELL)];
		const next = await make('member');
		expect(await read(own.token)).toBeUndefined();
		expect(await read(next.token)).toEqual([]);
		expect(await read(unit.token)).toEqual([]);
	});

	test('ends when its maker says so, and nobody else can', async () => {
		const { id, token } = await make('member');
		await expect(as('secondMember', endFeed, { feedId: id })).rejects.toThrow('feeds.not-there');
		expect(await read(token)).toEqual([]);
		await as('member', endFeed, { feedId: id });
		expect(await read(token)).toBeUndefined();
	});

	test('ends with the account', async () => {
		const { token } = await make('secondMember');
		const { personId } = callerOf('secondMember');
		await owner().query(`update account set state = 'closed' where person_id = $1`, [personId]);
		expect(await read(token)).toBeUndefined();
		await owner().query(`update account set state = 'active' where person_id = $1`, [personId]);
	});

	test('holds 128 bits, of which only the hash is kept, and the day of its last reading', async () => {
		const { token } = await make('member');
		expect(Buffer.from(token, 'base64url')).toHaveLength(16);
		await read(token);
		const { rows } = await owner().query('select f.*, f::text as whole from calendar_feed f');
		expect(rows).toMatchObject([{ used_on: TODAY }]);
		expect(rows[0].whole).not.toContain(token);
		const kept = await owner().query(`select answer::text from command_log where command = 'feeds.make-feed'`);
		for (const { answer } of kept.rows) expect(answer).not.toContain(token);
	});
});
