import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { MeetingStory } from './sample-story.ts';

let database: TestDatabase;
const story = new MeetingStory('2026-02-01T09:00:00+07:00');
beforeAll(async () => {
	database = await freshDatabase();
	await story.plan('2026-02', '2026-02-03T19:30:00+07:00');
});
afterAll(() => database?.close());

const member = (person: WorldPerson) => WORLD.memberId(person);

describe('in the room it is refused, and says where', () => {
	beforeAll(async () => {
		story.at('2026-02-03T19:30:00+07:00');
		await story.open();
		await story.callRoll();
	});
	const photo = {
		file: { sha256: 'a'.repeat(64), name: 'Trang 1.webp', type: 'image/webp', sizeBytes: 120_000 },
		page: 1,
		pages: 1
	};
	const entries = [{ memberId: member('member'), presence: 'present' }];
	const change = { part: 'direction', kind: 'insert', wording: 'Thu quỹ.' };

	test.each<[string, object, string]>([
		['check-in', { code: '' }, 'code input.missing'],
		['check-in', { code: 'ABCD-0000' }, 'meetings.check-in-code-over'],
		['ask-for-floor', { guestName: ' ' }, 'guestName input.missing'],
		['ask-for-floor', { memberId: member('besideMember') }, 'meetings.not-on-roll'],
		['withdraw-request', { requestId: newId() }, 'access.not-found'],
		['give-floor', { requestId: newId() }, 'access.not-found'],
		['extend-floor', { requestId: newId(), minutes: 3 }, 'meetings.not-speaking'],
		['extend-floor', { requestId: newId(), minutes: 61 }, 'minutes input.too-large'],
		['end-floor', { requestId: newId() }, 'meetings.not-speaking'],
		['set-speaking-time', { agendaItemId: newId(), minutes: 3 }, 'meetings.agenda-item-unknown'],
		['set-speaking-time', { agendaItemId: newId(), minutes: 0 }, 'minutes input.too-small'],
		['propose-amendment', { ...change, part: 'appendix' }, 'part input.not-understood'],
		['propose-amendment', { ...change, wording: ' ' }, 'meetings.amendment-without-wording'],
		['propose-amendment', { ...change, kind: 'replace', passage: 'không có' }, 'meetings.amendment-passage-gone'],
		['withdraw-amendment', { amendmentId: newId() }, 'access.not-found'],
		['take-up-amendment', { amendmentId: newId() }, 'access.not-found'],
		['decline-amendment', { amendmentId: newId() }, 'access.not-found'],
		['record-sheet', { entries, photos: [] }, 'photos input.too-short'],
		['record-sheet', { entries: [], photos: [photo] }, 'entries input.too-short'],
		['record-sheet', { entries, photos: [{ ...photo, page: 0 }] }, 'photos.0.page input.too-small'],
		[
			'record-sheet',
			{ entries, photos: [{ ...photo, file: { ...photo.file, sha256: '../etc' } }] },
			'photos.0.file.sha256 input.not-understood'
		],
		[
			'record-sheet',
			{ entries: [{ memberId: member('besideMember'), presence: 'present' }], photos: [photo] },
			'meetings.not-on-roll'
		],
		[
			'record-sheet',
			{ entries: [{ memberId: member('member'), presence: 'asleep' }], photos: [photo] },
			'entries.0.presence input.not-understood'
		],
		[
			'record-attendance',
			{ entries: [{ memberId: member('member'), presence: 'excused' }] },
			'meetings.excuse-missing'
		],
		['start-agenda-item', { agendaItemId: newId(), at: '2026-02-30T19:40:00+07:00' }, 'at input.date-impossible'],
		['start-agenda-item', { agendaItemId: newId() }, 'meetings.agenda-item-unknown'],
		['close-meeting', { at: '2026-02-30T20:40:00+07:00' }, 'at input.date-impossible'],
		[
			'assign-task',
			{ title: 'Rà soát', ownerId: '', product: 'Danh sách', dueOn: '2026-02-20' },
			'ownerId input.missing'
		],
		[
			'assign-task',
			{ title: 'Rà soát', ownerId: member('member'), product: 'Danh sách', dueOn: '' },
			'dueOn input.date-impossible'
		],
		['record-vote', { matter: 'A', kind: 'resolution', agree: -1, disagree: 0, other: 0 }, 'agree input.too-small'],
		[
			'record-vote',
			{ matter: 'A', kind: 'resolution', agree: 500, disagree: 0, other: 0 },
			'meetings.vote-more-than-entitled'
		],
		[
			'record-vote',
			{
				matter: 'A',
				kind: 'resolution',
				agree: 5,
				disagree: 0,
				other: 0,
				byGroup: [{ groupId: newId(), agree: 5, disagree: 0, other: 0 }]
			},
			'meetings.vote-groups-missing'
		],
		['open-ballot', { matter: 'A', kind: 'admission', secret: false }, 'meetings.ballot-must-be-secret'],
		['open-ballot', { matter: 'A', kind: 'resolution', namesInMinutes: true }, 'meetings.ballot-names-not-secret'],
		[
			'record-group-sitting',
			{ groupId: newId(), startedAt: '2026-02-03T19:30:00+07:00', endedAt: '2026-02-03T19:31:00+07:00', gist: 'A' },
			'meetings.group-sitting-unknown'
		],
		['change-plan', { place: 'Nơi khác' }, 'meetings.already-opened'],
		['set-manner', { manner: 'in-person' }, 'meetings.already-opened']
	])('%s with %j: %s', async (name, input, why) => {
		expect(await story.whyNot('cellDeputy', name, input)).toBe(why);
	});
});
