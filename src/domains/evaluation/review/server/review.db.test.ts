import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readEvaluations } from '../../year/server/index.ts';
import { readSentReviews } from './sent-page.ts';
import { readQueue, readReview, readReviewMeetings } from './review-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const { communeId, code: commune } = WORLD.units.commune;
const { code: unitCode, id: cellId } = WORLD.units.cell;
let now = new Date('2026-11-23T08:00:00+07:00');
const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`evaluation.${name}`)!, newId(), input, now);
	return (outcome.kind === 'done'
		? { code: 'done', ...(outcome.value as object) }
		: { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code }) as unknown as Record<string, string>;
};

test('a review: written, asked about from above, sent in time, held in its order, and taken back', async () => {
	const { id: roundId } = await give('clerk', 'open-round', { unitCode: commune, year: 2026 });
	const rows = await readAs(callerOf('clerk'), '2026-11-23', (tx) => readEvaluations(tx, communeId, roundId!));
	const idOf = (name: string) => rows.find((row) => row.name === name)!.id;
	const [member, secretary] = [idOf('Đèo Thị Êm'), idOf('Tòng Văn Chắc')];
	const cell = rows.find((row) => row.subject === 'collective' && row.unitCode === unitCode)!.id;
	const texts = { strengths: 'Dự đủ sinh hoạt', limits: 'Ghi sổ chậm', remedies: 'Ghi trong tuần' };
	const write = { evaluationId: member, ...texts };

	expect((await give('cellSecretary', 'write-review', write)).code).toBe('access.not-your-evaluation');
	const earlier = [{ text: 'Họp muộn', result: 'partly', percent: 60 }];
	await give('member', 'write-review', { ...write, earlier });
	const { id: pointId } = await give('communeSecretary', 'suggest-point', {
		evaluationId: member,
		text: 'Việc làm đường'
	});
	expect((await give('member', 'send-review', { evaluationId: member })).code).toBe('evaluation.review-points-open');
	await give('member', 'answer-point', { pointId, answer: 'Chậm do mưa' });
	const draftFor = (person: WorldPerson) =>
		readAs(callerOf(person), '2026-11-23', (tx) => readReview(tx, communeId, member));
	await give('member', 'send-review', { evaluationId: member });
	expect((await give('member', 'write-review', write)).code).toBe('evaluation.review-sent-already');
	expect(await draftFor('member')).toMatchObject({ state: 'sent', earlier, points: [{ answer: 'Chậm do mưa' }] });
	expect(await draftFor('otherClerk')).toBeUndefined();
	// Those of the cell are told and read it; nobody else does.
	const sentTo = (person: WorldPerson) =>
		readAs(callerOf(person), '2026-11-23', (tx) => readSentReviews(tx, communeId, member));
	const told = (person: WorldPerson) =>
		readAs(callerOf(person), '2026-11-23', (tx) =>
			tx
				.selectFrom('notice')
				.where('personId', '=', callerOf(person).personId)
				.where('kind', '=', 'evaluation.told-review-sent')
				.select('link')
				.execute()
		);
	expect(await sentTo('secondMember')).toMatchObject([{ name: 'Đèo Thị Êm', limits: 'Ghi sổ chậm' }]);
	expect(await told('secondMember')).toEqual([{ link: `/office/evaluations/sent/${member}` }]);
	expect([await sentTo('besideMember'), await told('besideMember'), await told('member')]).toEqual([[], [], []]);

	// The cell's own report is its secretary's or deputy's to write.
	expect((await give('member', 'write-review', { evaluationId: cell, ...texts })).code).toMatch(
		/^access\.|^evaluation\.cell/
	);
	await give('cellDeputy', 'write-review', { evaluationId: cell, ...texts });
	await give('cellDeputy', 'send-review', { evaluationId: cell });
	await give('cellSecretary', 'write-review', { evaluationId: secretary, ...texts });
	await give('cellSecretary', 'send-review', { evaluationId: secretary });

	const plan = { unitCode, year: 2026, placeKind: 'cell', on: '2026-11-26' };
	expect((await give('cellSecretary', 'plan-review', { ...plan, on: '2027-01-02' })).code).toBe(
		'evaluation.review-after-last-day'
	);
	const { id: early } = await give('cellSecretary', 'plan-review', { ...plan, on: '2026-11-25' });
	const { id: meetingId } = await give('cellSecretary', 'plan-review', plan);
	now = new Date('2026-11-26T20:00:00+07:00');
	const turn = (evaluationId: string, meeting = meetingId) =>
		give('cellSecretary', 'record-turn', { meetingId: meeting, evaluationId });
	expect((await turn(cell, early)).code).toBe('evaluation.review-sent-late');
	expect((await turn(member)).code).toBe('evaluation.review-collective-first');
	await turn(cell);
	expect((await turn(member)).code).toBe('evaluation.review-head-first');
	await turn(secretary);
	const done = await turn(member);
	expect((await turn(member)).code).toBe('evaluation.review-done');
	expect((await give('member', 'take-back-review', { evaluationId: member })).code).toBe('evaluation.review-done');

	const meeting = (
		await readAs(callerOf('clerk'), '2026-11-26', (tx) => readReviewMeetings(tx, communeId, roundId!))
	).find(({ id }) => id === meetingId)!;
	expect(meeting).toMatchObject({ turns: 3, unitId: cellId });
	const queue = await readAs(callerOf('clerk'), '2026-11-26', (tx) =>
		readQueue(tx, communeId, meeting, roundId!, '2026-11-26')
	);
	expect(queue.slice(0, 2)).toMatchObject([{ subject: 'collective' }, { name: 'Tòng Văn Chắc', isHead: true }]);
	await give('cellSecretary', 'undo-turn', { turnId: done.id, reason: 'Ghi nhầm người' });
	await give('member', 'take-back-review', { evaluationId: member });
	expect(await draftFor('member')).toMatchObject({ state: 'draft', turns: [{ undoneWhy: 'Ghi nhầm người' }] });
});
