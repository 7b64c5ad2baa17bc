import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { WORLD } from '../../../../../tests/world.ts';
import { whyOf } from '../../server/sample-story.ts';
import { SittingStory } from './sample-sitting.ts';

let database: TestDatabase;
const story = new SittingStory('2026-03-02T09:00:00+07:00');
beforeAll(async () => {
	database = await freshDatabase();
	await story.convene('standing-committee', 'Họp Ban Thường vụ tháng 3', '2026-03-05T08:00:00+07:00');
});
afterAll(() => database?.close());

describe('a sitting of a leading body is not planned, moved or held so:', () => {
	const convened = {
		unitCode: 'XA-THU',
		body: 'standing-committee',
		title: 'Họp',
		startsAt: '2026-03-06T08:00:00+07:00',
		place: 'P1'
	};
	const plan = { title: 'Họp', startsAt: '2026-03-06T08:00:00+07:00', place: 'P1' };
	test.each<[string, object, string]>([
		['convene-sitting', { ...convened, startsAt: '2026-02-30T08:00:00+07:00' }, 'startsAt input.date-impossible'],
		['convene-sitting', { ...convened, startsAt: '' }, 'startsAt input.moment-not-understood'],
		['convene-sitting', { ...convened, title: ' ' }, 'title input.missing'],
		['convene-sitting', { ...convened, body: 'board' }, 'body input.not-understood'],
		['convene-sitting', { ...convened, unitCode: 'KHONG-CO' }, 'access.not-found'],
		['change-sitting', { ...plan, startsAt: '2026-02-30T08:00:00+07:00' }, 'startsAt input.date-impossible'],
		['change-sitting', { ...plan, startsAt: '2026-03-01T08:00:00+07:00' }, 'meetings.sitting-in-the-past'],
		['change-sitting', { ...plan, place: ' ' }, 'place input.missing'],
		['cancel-sitting', { reason: '' }, 'reason input.missing'],
		['set-sitting-agenda', { items: [{ title: ' ' }] }, 'items.0.title input.missing'],
		['remove-sitting-participant', { participantId: newId() }, 'access.not-found'],
		['remove-sitting-paper', { paperId: newId() }, 'access.not-found'],
		['open-sitting', {}, 'chairId input.missing'],
		[
			'record-sitting-attendance',
			{ entries: [{ participantId: WORLD.memberId('member'), presence: 'present' }] },
			'meetings.sitting-not-open'
		],
		['close-sitting', {}, 'meetings.sitting-not-open']
	])('%s with %j: %s', async (name, input, why) => {
		expect(whyOf(await story.give('clerk', name, input))).toBe(why);
	});
});
