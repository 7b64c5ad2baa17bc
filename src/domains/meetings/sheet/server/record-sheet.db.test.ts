import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAs } from '#lib/db/transaction.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { MeetingStory, SUMMONED } from '../../server/sample-story.ts';
import { readRollSheets } from './roll-sheets.ts';

let database: TestDatabase;
const story = new MeetingStory('2026-11-20T09:00:00+07:00');
beforeAll(async () => {
	database = await freshDatabase();
	await story.plan('2026-11', '2026-11-25T19:30:00+07:00');
	story.at('2026-11-25T19:30:00+07:00');
	await story.open();
});
afterAll(() => database?.close());

const photo = {
	file: { sha256: 'a'.repeat(64), name: 'Danh sách điểm danh, trang 1.webp', type: 'image/webp', sizeBytes: 120_000 },
	page: 1,
	pages: 1
};
const entries = SUMMONED.map((person) => ({ memberId: WORLD.memberId(person), presence: 'present' }));
const kept = (person: WorldPerson) =>
	readAs(callerOf(person), '2026-11-25', (tx) =>
		readRollSheets(tx, callerOf('cellSecretary').communeId, story.meetingId)
	);

test('the photo of the sheet is kept only if the whole roll was taken', async () => {
	const unexplained = [{ ...entries[0]!, presence: 'excused' }, ...entries.slice(1)];
	const refused = await story.codeOf('minuteSecretary', 'record-sheet', { entries: unexplained, photos: [photo] });
	expect(refused).toBe('meetings.excuse-missing');
	expect(await kept('cellSecretary')).toEqual([]);
	expect((await story.record()).roll.every(({ presence }) => presence === 'unrecorded')).toBe(true);
});

test('confirmed lines go on the roll with the photo beside them', async () => {
	await story.do('minuteSecretary', 'record-sheet', { entries, photos: [photo] });
	const { roll } = await story.record();
	expect(roll.filter(({ presence }) => presence === 'present')).toHaveLength(entries.length);
	expect(await kept('clerk')).toMatchObject([{ page: 1 }]);
	expect(await kept('besideMember')).toEqual([]);
});

test('who does not keep the record confirms no sheet', async () => {
	const codes = await Promise.all(
		(['member', 'besideSecretary'] as const).map((person) =>
			story.codeOf(person, 'record-sheet', { entries, photos: [photo] })
		)
	);
	expect(codes[0]).toBe('access.not-the-recorder');
	expect(codes[1]).not.toBe('done');
});
