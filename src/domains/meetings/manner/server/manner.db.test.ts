import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { minutesPaper } from '../../paper/index.ts';
import { MeetingStory, VOTE } from '../../server/sample-story.ts';

let database: TestDatabase;
const story = new MeetingStory('2026-02-01T09:00:00+07:00');
beforeAll(async () => {
	database = await freshDatabase();
	await story.plan('2026-02', '2026-02-03T19:30:00+07:00');
});
afterAll(() => database?.close());

const cannotCome = (...persons: WorldPerson[]) =>
	persons.map((person) => ({ memberId: WORLD.memberId(person), reason: 'on-duty' }));
const online = { manner: 'online', conferenceUrl: 'https://hop.xa-thu.example/chi-bo-mot' };
const enough = cannotCome('member', 'secondMember', 'probationary', 'minuteSecretary');
const setManner = (input: object) => story.codeOf('cellSecretary', 'set-manner', input);

describe('a meeting online', () => {
	test('is refused while half or fewer cannot come, with the numbers', async () => {
		const outcome = await story.give('cellSecretary', 'set-manner', {
			...online,
			hindered: cannotCome('member', 'secondMember', 'probationary', 'exempt')
		});
		expect(outcome).toMatchObject({
			kind: 'refused',
			refusal: { code: 'meetings.manner-too-few-hindered', facts: { cannot: 3, base: 6, needed: 4 } }
		});
		expect((await story.record()).manner).toBeUndefined();
	});

	test.each([
		[{ ...online, conferenceUrl: 'http://hop.example' }, 'meetings.conference-address'],
		[{ ...online, conferenceUrl: 'https://a:b@hop.example' }, 'meetings.conference-address'],
		[{ ...online, hindered: cannotCome('besideMember') }, 'meetings.not-on-roll'],
		[{ ...online, manner: 'by-group' }, 'meetings.manner-cell-too-small']
	])('with %j is refused: %s', async (input, code) => {
		expect(await setManner({ hindered: enough, ...input })).toBe(code);
	});

	test('is set by those who prepare it alone', async () => {
		expect((await story.give('member', 'set-manner', { ...online, hindered: enough })).kind).toBe('forbidden');
		expect((await story.give('besideSecretary', 'set-manner', { ...online, hindered: enough })).kind).toBe('not-found');
		expect(await setManner({ ...online, hindered: enough })).toBe('done');
		expect((await story.record()).manner).toMatchObject({ kind: 'online', address: online.conferenceUrl });
	});

	test('takes nothing onto its agenda that needs everybody in one room', async () => {
		const items = [{ kind: 'other', title: 'Xét kết nạp quần chúng Lò Văn B', plannedMinutes: 20 }];
		expect(await story.codeOf('cellSecretary', 'set-agenda', { items })).toBe('meetings.manner-bars-item');
		expect(await setManner({ manner: 'in-person' })).toBe('done');
		await story.do('cellSecretary', 'set-agenda', { items });
		expect(await setManner({ ...online, hindered: enough })).toBe('meetings.manner-bars-item');
		await story.do('cellSecretary', 'set-agenda', {
			items: [{ kind: 'discussion', title: 'Thảo luận', plannedMinutes: 90 }]
		});
		expect(await setManner({ ...online, hindered: enough })).toBe('done');
	});

	test('is asked about again at the opening, for the roll of that day', async () => {
		story.at('2026-02-03T19:30:00+07:00');
		const pool = poolOf(database.ownerUrl);
		const ids = [WORLD.memberId('member'), WORLD.memberId('secondMember')];
		const both = (activity: string) =>
			pool.query(`update member set activity = $1 where id = any($2)`, [activity, ids]);
		const people = { chairId: WORLD.memberId('cellDeputy'), minuteSecretaryId: WORLD.memberId('minuteSecretary') };
		await both('exempt');
		expect(await story.give('cellSecretary', 'open-meeting', people)).toMatchObject({
			kind: 'refused',
			refusal: { code: 'meetings.manner-too-few-hindered', facts: { cannot: 2, base: 4, needed: 3 } }
		});
		await both('active');
	});

	test('votes on a resolution, not on admission, discipline or an election', async () => {
		story.at('2026-02-03T19:30:00+07:00');
		await story.open();
		await story.callRoll();
		for (const kind of ['admission', 'recognition', 'expulsion', 'reprimand'])
			expect(await story.codeOf('cellDeputy', 'record-vote', { ...VOTE, kind }), kind).toBe(
				'meetings.manner-bars-vote'
			);
		expect(
			await story.codeOf('cellDeputy', 'open-ballot', { matter: 'Bầu chi ủy', options: ['A', 'B'], kind: 'personnel' })
		).toBe('meetings.manner-bars-vote');
		expect(await story.codeOf('cellDeputy', 'record-vote', VOTE)).toBe('done');
	});

	test('says in its minutes how it was held, with a number and no names', async () => {
		await story.do('minuteSecretary', 'confirm-identity');
		const text = JSON.stringify(minutesPaper(await story.record()));
		expect(text).toContain('trực tuyến; 04/06 đồng chí không thể họp tập trung; đã xác nhận danh tính');
		expect(text).not.toContain('on-duty');
	});
});

describe('room, equipment and budget', () => {
	test('are noted before the meeting, in whole dong', async () => {
		story.at('2026-02-05T09:00:00+07:00');
		await story.plan('2026-03', '2026-03-03T19:30:00+07:00', 'combined');
		const conditions = { isRoomReady: true, equipment: [{ name: 'Loa', isReady: false }], budgetDong: 350_000 };
		expect(await story.codeOf('cellSecretary', 'set-conditions', { ...conditions, budgetDong: 0.5 })).toBe(
			'input.not-whole'
		);
		await story.do('cellSecretary', 'set-conditions', conditions);
		expect((await story.record()).preparation.conditions).toEqual(conditions);
		expect(await story.codeOf('cellDeputy', 'confirm-identity')).toBe('meetings.not-opened');
	});
});
