import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { MeetingStory } from './sample-story.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const member = (person: WorldPerson) => WORLD.memberId(person);

describe('a plan', () => {
	const story = new MeetingStory('2026-03-01T09:00:00+07:00');
	const plan = {
		unitCode: WORLD.units.cell.code,
		month: '2026-03',
		kind: 'regular',
		startsAt: '2026-03-03T19:30:00+07:00',
		place: 'Nhà văn hóa'
	};

	test('for a second regular meeting of the month is refused, for a thematic one not', async () => {
		story.meetingId = (await story.do('cellSecretary', 'plan-meeting', plan)).id;
		expect(await story.codeOf('cellSecretary', 'plan-meeting', plan)).toBe('meetings.second-in-month');
		expect(await story.codeOf('cellSecretary', 'plan-meeting', { ...plan, kind: 'combined' })).toBe(
			'meetings.second-in-month'
		);
		const theme = { ...plan, kind: 'thematic', theme: 'Tiết kiệm, chống lãng phí' };
		const thematic = await story.do('cellSecretary', 'plan-meeting', theme);
		const regular = story.meetingId;
		story.meetingId = thematic.id;
		expect(await story.codeOf('cellSecretary', 'change-plan', { kind: 'regular' })).toBe('meetings.thematic-stays');
		story.meetingId = regular;
		await story.do('cellSecretary', 'change-plan', { kind: 'combined', theme: 'Đảng viên với chuyển đổi số' });
		expect(await story.record()).toMatchObject({ kind: 'combined', theme: 'Đảng viên với chuyển đổi số' });
	});

	test('given twice at the same moment makes one meeting', async () => {
		const april = { ...plan, month: '2026-04', startsAt: '2026-04-03T19:30:00+07:00' };
		const codes = await Promise.all([1, 2, 3].map(() => story.codeOf('cellSecretary', 'plan-meeting', april)));
		expect(codes.sort()).toEqual(['done', 'meetings.second-in-month', 'meetings.second-in-month']);
	});

	test('called off leaves the month free', async () => {
		await story.do('cellSecretary', 'cancel-meeting', { reason: 'Mưa lũ' });
		expect(await story.codeOf('cellSecretary', 'change-plan', { place: 'Nơi khác' })).toBe('meetings.cancelled');
		story.meetingId = (await story.do('cellSecretary', 'plan-meeting', plan)).id;
	});

	test.each([
		[{ month: '2026-13' }, 'input.not-understood'],
		[{ month: '2025-12', startsAt: '2025-12-03T19:30:00+07:00' }, 'meetings.month-over'],
		[{ month: '2027-06', startsAt: '2027-06-03T19:30:00+07:00' }, 'meetings.month-too-far'],
		[{ month: '2026-05', startsAt: '2026-08-03T19:30:00+07:00' }, 'meetings.day-outside-month'],
		[{ month: '2026-05', startsAt: '2026-05-32T19:30:00+07:00' }, 'input.moment-not-understood'],
		[{ place: ' ' }, 'input.missing'],
		[{ color: 'red' }, 'input.unknown-field']
	])('with %j is refused: %s', async (change, code) => {
		const input = { ...plan, month: '2026-05', startsAt: '2026-05-03T19:30:00+07:00', ...change };
		expect(await story.codeOf('cellSecretary', 'plan-meeting', input)).toBe(code);
	});

	test('for a unit that has ended is refused', async () => {
		const pool = poolOf(database.ownerUrl);
		await pool.query(`update unit set valid_to = '2026-06-01' where id = $1`, [WORLD.units.cell.id]);
		const june = { ...plan, month: '2026-06', startsAt: '2026-06-03T19:30:00+07:00' };
		expect(await story.codeOf('cellSecretary', 'plan-meeting', june)).toBe('meetings.unit-ended');
		await pool.query(`update unit set valid_to = 'infinity' where id = $1`, [WORLD.units.cell.id]);
	});

	test('is not opened once the cell has ended', async () => {
		const pool = poolOf(database.ownerUrl);
		const set = (day: string) => pool.query(`update unit set valid_to = $1 where id = $2`, [day, WORLD.units.cell.id]);
		await set('2026-03-03');
		story.at('2026-03-03T19:30:00+07:00');
		const people = { chairId: member('cellDeputy'), minuteSecretaryId: member('minuteSecretary') };
		expect(await story.codeOf('cellSecretary', 'open-meeting', people)).toBe('meetings.unit-ended');
		await set('infinity');
		story.at('2026-03-01T09:00:00+07:00');
	});

	test.each([
		['member', 'forbidden'],
		['committeeMember', 'forbidden'],
		['clerk', 'forbidden'],
		['besideSecretary', 'not-found'],
		['otherClerk', 'not-found'],
		['stranger', 'not-found']
	] as const)('of %s is %s', async (person, kind) => {
		const may = { ...plan, month: '2026-05', startsAt: '2026-05-03T19:30:00+07:00' };
		expect((await story.give(person, 'plan-meeting', may)).kind).toBe(kind);
	});

	test('is not announced without an agenda, nor after its hour', async () => {
		story.at('2026-03-03T19:31:00+07:00');
		expect(await story.codeOf('cellSecretary', 'send-notice')).toBe('meetings.notice-too-late');
	});

	test('that moves after the notice is told again', async () => {
		story.at('2026-03-01T10:00:00+07:00');
		await story.do('cellSecretary', 'send-notice');
		await story.do('cellSecretary', 'change-plan', { startsAt: '2026-03-04T20:00:00+07:00' });
		const { rows } = await poolOf(database.ownerUrl).query(
			`select subject ->> 'on' as day from notice where kind = 'meetings.told-moved'`
		);
		expect(rows).toHaveLength(7);
		expect(rows[0].day).toBe('2026-03-04');
	});
});
