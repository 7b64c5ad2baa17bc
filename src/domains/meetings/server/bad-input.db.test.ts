import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { MeetingStory, whyOf } from './sample-story.ts';

let database: TestDatabase;
const story = new MeetingStory('2026-02-01T09:00:00+07:00');
beforeAll(async () => {
	database = await freshDatabase();
	await story.plan('2026-02', '2026-02-03T19:30:00+07:00');
});
afterAll(() => database?.close());

const { code: unitCode, id: unitId } = WORLD.units.cell;
const member = (person: WorldPerson) => WORLD.memberId(person);
const item = { kind: 'discussion', title: 'Thảo luận', plannedMinutes: 30 };
const long = (length: number) => 'a'.repeat(length + 1);
const theme = { unitCode, year: 2026, quarter: 1, title: 'Tiết kiệm', tiedTo: 'Thu quỹ' };

describe('before the meeting it is refused, and says where', () => {
	test.each<[string, object, string]>([
		['record-preparation', { committeeMetOn: '' }, 'committeeMetOn input.date-impossible'],
		['record-preparation', { committeeMetOn: '2026-02-30' }, 'committeeMetOn input.date-impossible'],
		['record-preparation', { committeeMetOn: '2026-02-02' }, 'meetings.committee-in-future'],
		[
			'record-preparation',
			{ committeeMetOn: '2026-01-31', committeeAttendees: [' '] },
			'committeeAttendees.0 input.missing'
		],
		['set-draft', { direction: long(10_000) }, 'direction input.too-long'],
		['set-conditions', { isRoomReady: true, budgetDong: -1 }, 'budgetDong input.too-small'],
		[
			'set-conditions',
			{ isRoomReady: true, equipment: [{ name: '', isReady: true }] },
			'equipment.0.name input.missing'
		],
		[
			'add-paper',
			{ file: { sha256: 'x', name: 'a.pdf', type: 'application/pdf', sizeBytes: 1 } },
			'file.sha256 input.not-understood'
		],
		['remove-paper', { paperId: newId() }, 'access.not-found'],
		['cancel-meeting', { reason: ' ' }, 'reason input.missing'],
		['set-agenda', { items: [] }, 'items input.too-short'],
		['set-agenda', { items: [{ ...item, title: ' ' }] }, 'items.0.title input.missing'],
		['set-agenda', { items: [{ ...item, title: long(300) }] }, 'items.0.title input.too-long'],
		['set-agenda', { items: [{ ...item, plannedMinutes: -5 }] }, 'items.0.plannedMinutes input.too-small'],
		['set-agenda', { items: [{ ...item, plannedMinutes: 7.5 }] }, 'items.0.plannedMinutes input.not-whole'],
		['set-agenda', { items: [{ ...item, kind: 'party' }] }, 'items.0.kind input.not-understood'],
		['set-agenda', { items: [{ ...item, id: newId() }] }, 'meetings.agenda-item-unknown'],
		['change-plan', { startsAt: '2026-02-30T19:30:00+07:00' }, 'startsAt input.date-impossible'],
		['change-plan', { startsAt: '03/02/2026 19:30' }, 'startsAt input.moment-not-understood'],
		['change-plan', { startsAt: '2026-06-03T19:30:00+07:00' }, 'meetings.day-outside-month'],
		['change-plan', { place: ' ' }, 'place input.missing'],
		['change-plan', { kind: 'thematic' }, 'kind input.not-understood'],
		['appoint', { chairId: 'Lò Văn A' }, 'chairId input.not-an-id'],
		['open-meeting', { chairId: '', minuteSecretaryId: member('member') }, 'chairId input.missing'],
		['open-meeting', { chairId: member('cellDeputy'), minuteSecretaryId: member('member') }, 'meetings.too-early'],
		['plan-theme', { ...theme, quarter: 5 }, 'quarter input.not-understood'],
		['plan-theme', { ...theme, title: ' ' }, 'title input.missing'],
		['plan-theme', { ...theme, year: 20_026 }, 'year input.too-large'],
		['raise-matter', { unitCode, gist: '', place: '' }, 'gist input.missing'],
		['raise-matter', { unitCode, gist: 'Cầu hỏng', raisedOn: '2026-02-30' }, 'raisedOn input.date-impossible']
	])('%s with %j: %s', async (name, input, why) => {
		expect(await story.whyNot('cellSecretary', name, input)).toBe(why);
	});

	test('a theme is approved on a day that exists, and not before it comes', async () => {
		const { id: themeId } = await story.do('cellSecretary', 'plan-theme', theme);
		const command = COMMAND_BY_NAME.get('meetings.approve-theme')!;
		const approve = async (approvedOn: string) =>
			whyOf(await execute(callerOf('cellSecretary'), command, newId(), { themeId, approvedOn }, story.now));
		expect(await approve('2026-02-30')).toBe('approvedOn input.date-impossible');
		expect(await approve('2026-02-02')).toBe('meetings.approved-in-future');
		expect(await approve('2026-02-01')).toBe('meetings.theme-without-presenter');
	});
});

describe('a cell that has ended', () => {
	const setEnd = (day: string) =>
		poolOf(database.ownerUrl).query(`update unit set valid_to = $1 where id = $2`, [day, unitId]);
	beforeAll(() => setEnd('2026-01-31'));
	afterAll(() => setEnd('infinity'));

	test.each<[string, object, string]>([
		[
			'plan-meeting',
			{ unitCode, month: '2026-03', kind: 'regular', startsAt: '2026-03-03T19:30:00+07:00', place: 'A' },
			'meetings.unit-ended'
		],
		['change-plan', { startsAt: '2026-02-05T19:30:00+07:00' }, 'meetings.unit-ended'],
		['plan-theme', theme, 'meetings.unit-ended'],
		['send-notice', {}, 'meetings.unit-ended']
	])('is not served by %s: %s', async (name, input, why) => {
		expect(await story.whyNot('cellSecretary', name, input)).toBe(why);
	});
});

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
