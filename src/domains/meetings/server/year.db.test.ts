import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { WORLD } from '../../../../tests/world.ts';
import { MeetingStory } from './sample-story.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

/** A meeting held in one evening of a month, unsigned. */
async function held(month: string, kind = 'regular'): Promise<MeetingStory> {
	const story = new MeetingStory(`${month}-01T09:00:00+07:00`);
	await story.plan(month, `${month}-03T19:30:00+07:00`, kind);
	await story.hold(`${month}-03T19:30:00+07:00`, `${month}-03T21:15:00+07:00`);
	return story;
}

describe('from month to month', () => {
	test('what one meeting gave comes back to the next until it is done', async () => {
		const march = new MeetingStory('2026-03-01T09:00:00+07:00');
		await march.plan('2026-03', '2026-03-03T19:30:00+07:00');
		march.at('2026-03-03T19:30:00+07:00');
		await march.open();
		await march.callRoll('secondMember');
		const give = (title: string) =>
			march.do('minuteSecretary', 'assign-task', {
				title,
				ownerId: WORLD.memberId('member'),
				product: 'Danh sách',
				dueOn: '2026-03-25'
			});
		const done = await give('Rà soát hộ nghèo');
		await give('Vận động hiến đất');
		await march.do('minuteSecretary', 'draft-resolution', { direction: 'Rà soát hộ nghèo' });
		const vote = await march.do('minuteSecretary', 'record-vote', {
			matter: 'Nghị quyết',
			kind: 'resolution',
			agree: 4,
			disagree: 0,
			other: 0
		});
		await march.do('minuteSecretary', 'decide-resolution', { voteId: vote.id });
		march.at('2026-03-03T21:10:00+07:00');
		await march.score();
		await march.do('minuteSecretary', 'read-back');
		await march.do('cellDeputy', 'close-meeting');

		await poolOf(database.ownerUrl).query(
			`update task set state = 'done', done_on = '2026-03-20', result = 'Đã nộp' where id = $1`,
			[done.id]
		);
		const april = await held('2026-04');
		const { earlierTasks } = await april.record();
		expect(earlierTasks.map(({ title, state, carriedOver }) => ({ title, state, carriedOver }))).toEqual([
			{ title: 'Rà soát hộ nghèo', state: 'done', carriedOver: 0 },
			{ title: 'Vận động hiến đất', state: 'open', carriedOver: 0 }
		]);

		const may = await held('2026-05');
		expect((await may.record()).earlierTasks).toMatchObject([
			{ title: 'Vận động hiến đất', state: 'open', carriedOver: 1 }
		]);
		await may.do('cellDeputy', 'reopen-meeting');
		await may.do('minuteSecretary', 'read-back');
		await may.do('cellDeputy', 'close-meeting');
		const { rows } = await poolOf(database.ownerUrl).query(
			`select carried_over from task where title = 'Vận động hiến đất'`
		);
		expect(rows).toEqual([{ carried_over: 2 }]);
	});

	test('excused absences in a row are counted within the year', async () => {
		const pool = poolOf(database.ownerUrl);
		await pool.query(
			`update meeting_roll set presence = 'excused', reason = 'ốm' where member_id = $1 and met_on between '2026-04-01' and '2026-05-31'`,
			[WORLD.memberId('secondMember')]
		);
		const june = new MeetingStory('2026-06-01T09:00:00+07:00');
		await june.plan('2026-06', '2026-06-03T19:30:00+07:00');
		const timesOf = async () =>
			(await june.record()).roll.find((entry) => entry.memberId === WORLD.memberId('secondMember'))?.excusedBefore;
		expect(await timesOf()).toBe(3);
		june.at('2026-06-03T19:30:00+07:00');
		await june.open();
		expect(await timesOf()).toBe(3);
		await june.callRoll();

		const july = new MeetingStory('2026-07-01T09:00:00+07:00');
		await july.plan('2026-07', '2026-07-03T19:30:00+07:00');
		const entry = (await july.record()).roll.find((one) => one.memberId === WORLD.memberId('secondMember'));
		expect(entry?.excusedBefore).toBe(0);
	});

	test('a matter that a locked meeting left unanswered waits for the next one', async () => {
		const august = new MeetingStory('2026-08-01T09:00:00+07:00');
		const matter = { unitCode: WORLD.units.cell.code, gist: 'Đường bê tông nứt' };
		await august.do('member', 'raise-matter', matter);
		await august.plan('2026-08', '2026-08-03T19:30:00+07:00');
		await august.hold('2026-08-03T19:30:00+07:00', '2026-08-03T21:15:00+07:00');
		await august.sign();

		const september = new MeetingStory('2026-09-01T09:00:00+07:00');
		await september.plan('2026-09', '2026-09-03T19:30:00+07:00');
		expect((await september.record()).matters.map((one) => one.gist)).toEqual(['Đường bê tông nứt']);
		september.at('2026-09-03T19:30:00+07:00');
		await september.open();
		expect((await september.record()).matters).toHaveLength(1);
		expect((await august.record()).matters).toHaveLength(1);
	});
});

describe('numbers', () => {
	test('run on within the term, and two minutes signed at one moment get two numbers', async () => {
		const [first, second] = [await held('2026-10', 'regular'), await held('2026-11', 'combined')];
		const numbers = [(await first.record()).resolution?.number, (await second.record()).resolution?.number];
		expect(numbers[1]).toBe(numbers[0]! + 1);

		const right = { password: WORLD.password };
		await Promise.all([first, second].map((story) => story.do('minuteSecretary', 'sign-minutes', right)));
		await Promise.all([first, second].map((story) => story.do('cellDeputy', 'sign-minutes', right)));
		const [one, other] = [(await first.record()).minutesNumber!, (await second.record()).minutesNumber!];
		expect(Math.abs(one - other)).toBe(1);
	});

	test('both sign at one moment: one of the two is the last', async () => {
		const story = await held('2026-12');
		const right = { password: WORLD.password };
		const answers = await Promise.all([
			story.do<{ isLocked: boolean; contentHash: string }>('minuteSecretary', 'sign-minutes', right),
			story.do<{ isLocked: boolean; contentHash: string }>('cellDeputy', 'sign-minutes', right)
		]);
		expect(answers.map((answer) => answer.isLocked).sort()).toEqual([false, true]);
		expect(answers[0]?.contentHash).toBe(answers[1]?.contentHash);
		expect((await story.record()).state).toBe('signed');
	});
});
