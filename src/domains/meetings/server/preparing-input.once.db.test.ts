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
