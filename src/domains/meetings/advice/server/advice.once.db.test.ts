import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAs } from '#lib/db/transaction.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, type WorldPerson } from '../../../../../tests/world.ts';
import { minutesPaper } from '../../paper/index.ts';
import { MeetingStory } from '../../server/sample-story.ts';
import { readAssigned } from './assigned-page.ts';

let database: TestDatabase;
const story = new MeetingStory('2026-02-01T09:00:00+07:00');
beforeAll(async () => {
	database = await freshDatabase();
	await story.plan('2026-02', '2026-02-03T19:30:00+07:00');
});
afterAll(() => database?.close());

const advice = { advice: 'Chi bộ cần giao việc cho từng đảng viên, có ngày xong.' };
const assigned = (person: WorldPerson) =>
	readAs(callerOf(person), '2026-02-04', (tx) =>
		readAssigned(tx, callerOf(person), { from: '2026-01', to: '2026-03' })
	);

describe('the committee member assigned to a cell', () => {
	test('sees its meetings to come, and advises only once it is held', async () => {
		const [self] = await assigned('committeeMember');
		expect(self!.cells[0]!.meetings).toMatchObject([{ isHeld: false, attended: false }]);
		expect(self).toMatchObject({ held: 0, attended: 0 });
		expect(await story.codeOf('committeeMember', 'record-advice', advice)).toBe('meetings.not-opened');
	});

	test('records what they advised, which notes that they came', async () => {
		story.at('2026-02-03T19:30:00+07:00');
		await story.open();
		await story.do('committeeMember', 'record-advice', { advice: 'Ghi nhầm' });
		await story.do('committeeMember', 'record-advice', advice);
		const { guests } = await story.record();
		expect(guests).toMatchObject([{ name: 'Lò Thị Ấm', isAssignedSuperior: true, ...advice }]);
		expect(JSON.stringify(minutesPaper(await story.record()))).toContain(advice.advice);
		expect(await assigned('committeeMember')).toMatchObject([{ held: 1, attended: 1, advised: 1 }]);
	});

	test.each([
		['member', 'forbidden'],
		['communeSecretary', 'forbidden'],
		['besideSecretary', 'not-found'],
		['otherClerk', 'not-found']
	] as const)('is not spoken for by %s: %s', async (person, kind) => {
		expect((await story.give(person, 'record-advice', advice)).kind).toBe(kind);
	});

	test('is noted by those who keep the record too, with the person who is meant', async () => {
		const { guests } = await story.record();
		await story.do('cellDeputy', 'remove-guest', { guestId: guests[0]!.id });
		const guest = await story.do('cellDeputy', 'add-guest', { name: 'Đ/c Ấm', isAssignedSuperior: true });
		expect(await story.codeOf('cellDeputy', 'record-advice', { guestId: guest.id, ...advice })).toBe('done');
		expect(await story.codeOf('member', 'record-advice', { guestId: guest.id, ...advice })).toBe(
			'access.not-the-recorder'
		);
		const other = await story.do('cellDeputy', 'add-guest', { name: 'Trưởng thôn' });
		expect(await story.codeOf('cellDeputy', 'record-advice', { guestId: other.id, ...advice })).toBe(
			'meetings.superior-not-there'
		);
		expect(await assigned('clerk')).toMatchObject([{ name: 'Lò Thị Ấm', held: 1, attended: 1, advised: 1 }]);
	});

	test('is counted for leaders without what they advised, and not seen from the cell beside', async () => {
		const [row] = await assigned('clerk');
		expect(JSON.stringify(row)).not.toContain(advice.advice);
		expect((await assigned('besideMember')).length).toBe(0);
	});
});
