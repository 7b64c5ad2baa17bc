import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MeetingStory } from '#domains/meetings/server/sample-story.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { readDeeds } from './deeds.ts';
import { readStoryLog } from './story-log.ts';

let database: TestDatabase;
const meeting = new MeetingStory('2026-11-20T09:00:00+07:00');
const { code: unitCode, communeId, id: unitId } = WORLD.units.cell;
const member = (person: WorldPerson) => WORLD.memberId(person);

beforeAll(async () => {
	database = await freshDatabase();
	await meeting.plan('2026-11', '2026-11-25T19:30:00+07:00');
	meeting.at('2026-11-25T19:30:00+07:00');
	await meeting.open();
	await meeting.callRoll();
});
afterAll(() => database?.close());

const give = (person: WorldPerson, name: string, input: object): Promise<Outcome> =>
	execute(callerOf(person), COMMAND_BY_NAME.get(`study.${name}`)!, newId(), input, meeting.now);
const codeOf = (outcome: Outcome): string =>
	outcome.kind === 'done' ? 'done' : outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code;
const story = (given: object = {}) => ({
	unitCode,
	toldOn: '2026-11-25',
	memberId: member('member'),
	title: 'Bát chè sẻ đôi',
	source: 'Sách của chi bộ',
	lesson: 'Chia sẻ với cấp dưới trước',
	...given
});
const deeds = (person: WorldPerson, of: WorldPerson) =>
	readAs(callerOf(person), '2026-11-26', (tx) => readDeeds(tx, communeId, member(of), 2026));
const say = (by: WorldPerson, kind: string, gist: string, given: object = {}) =>
	meeting.codeOf('minuteSecretary', 'add-statement', { memberId: member(by), kind, gist, ...given });

describe('stories and praise', () => {
	test('are recorded in the open meeting by who keeps its record', async () => {
		const told = story({ meetingId: meeting.meetingId });
		expect(codeOf(await give('member', 'record-story', told))).toBe('access.not-the-recorder');
		expect(codeOf(await give('minuteSecretary', 'record-story', told))).toBe('done');
		expect((await meeting.record()).stories).toMatchObject([{ teller: 'Đèo Thị Êm', title: 'Bát chè sẻ đôi' }]);
		const praise = { praisedId: member('member') };
		expect(await say('cellDeputy', 'praise', 'Góp tám ngày công', praise)).toBe('done');
		expect((await meeting.record()).statements).toMatchObject([{ praisedName: 'Đèo Thị Êm' }]);
	});

	test('a speech, a criticism, a self-criticism or a reminder is about nobody', async () => {
		const about = { praisedId: member('member') };
		for (const kind of ['speech', 'criticism', 'self-criticism', 'reminder'])
			expect(await say('cellDeputy', kind, 'Còn chậm', about), kind).toBe('meetings.only-praise-is-about-somebody');
		const insert = poolOf(database.ownerUrl).query(
			`insert into statement (commune_id, id, unit_id, meeting_id, kind, name, gist, at, praised_id)
			 values ($1, $2, $3, $4, 'criticism', 'Ai đó', 'Góp ý', now(), $5)`,
			[communeId, newId(), unitId, meeting.meetingId, member('member')]
		);
		await expect(insert).rejects.toThrow('only_praise_is_about_somebody');
	});

	test('are nobody’s deeds while the minutes may still change', async () => {
		expect(await deeds('member', 'member')).toEqual([]);
	});

	test('stand in the member’s year once the meeting is over, and nothing else that was said does', async () => {
		for (const kind of ['speech', 'self-criticism', 'criticism', 'reminder', 'praise'])
			expect(await say('member', kind, `Lời của chính mình: ${kind}`), kind).toBe('done');
		await meeting.do('minuteSecretary', 'draft-resolution', { direction: 'Thu hoạch xong lúa mùa.' });
		const vote = { matter: 'Nghị quyết tháng', kind: 'resolution', agree: 5, disagree: 0, other: 0 };
		const { id: voteId } = await meeting.do('minuteSecretary', 'record-vote', vote);
		await meeting.do('minuteSecretary', 'decide-resolution', { voteId });
		meeting.at('2026-11-25T21:00:00+07:00');
		await meeting.score();
		await meeting.do('minuteSecretary', 'read-back');
		await meeting.do('cellDeputy', 'close-meeting');

		expect((await deeds('member', 'member')).map(({ kind, text, on }) => ({ kind, text, on }))).toEqual(
			expect.arrayContaining([
				{ kind: 'praise', text: 'Góp tám ngày công', on: '2026-11-25' },
				{ kind: 'story', text: 'Bát chè sẻ đôi', on: '2026-11-25' }
			])
		);
		expect(await deeds('member', 'member')).toHaveLength(2);
		expect(await deeds('cellDeputy', 'cellDeputy')).toEqual([]);
		expect(await deeds('otherClerk', 'member')).toEqual([]);
	});

	test('in closed minutes stay as they are', async () => {
		const [kept] = await readAs(callerOf('member'), '2026-11-26', (tx) =>
			readStoryLog(tx, { communeId, unitId }, 2026)
		);
		expect(codeOf(await give('cellSecretary', 'withdraw-story', { storyId: kept!.id }))).toBe('meetings.closed');
	});

	test('told outside a meeting are put down by the secretary, and can be taken back', async () => {
		expect(codeOf(await give('member', 'record-story', story()))).toBe('study.not-the-log-keeper');
		expect(codeOf(await give('cellSecretary', 'record-story', story({ memberId: undefined })))).toBe(
			'study.teller-missing'
		);
		expect(codeOf(await give('cellSecretary', 'record-story', story({ memberId: member('besideMember') })))).toBe(
			'study.teller-not-in-cell'
		);
		const told = await give('cellSecretary', 'record-story', story({ title: 'Giữ lời hứa' }));
		expect(await deeds('member', 'member')).toHaveLength(3);
		const { id: storyId } = (told as { value: { id: string } }).value;
		expect(codeOf(await give('besideSecretary', 'withdraw-story', { storyId }))).not.toBe('done');
		expect(codeOf(await give('cellSecretary', 'withdraw-story', { storyId }))).toBe('done');
		expect(await deeds('member', 'member')).toHaveLength(2);
	});

	test('stand in a year beside the visits that the member made', async () => {
		const visit = {
			unitCode,
			visitedOn: '2026-11-20',
			kind: 'village',
			place: 'Bản Nà Lốc',
			done: 'Vận động rào vườn'
		};
		const command = COMMAND_BY_NAME.get('meetings.log-visit')!;
		expect(codeOf(await execute(callerOf('cellDeputy'), command, newId(), visit, meeting.now))).toBe('done');
		expect(await deeds('cellDeputy', 'cellDeputy')).toContainEqual(
			expect.objectContaining({ kind: 'visit', text: 'Bản Nà Lốc', source: 'Vận động rào vườn', meetingId: null })
		);
	});
});
