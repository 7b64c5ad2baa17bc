import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { recordVillageVote } from '../../villages/server/record-village-vote.ts';
import { withdrawVillageVote } from '../../villages/server/withdraw-village-vote.ts';
import { planWork } from './plan-work.ts';
import { recordExpense } from './record-expense.ts';
import { recordContribution, recordPledge } from './record-gift.ts';
import { reverseEntry } from './reverse-entry.ts';
import { setWorkState } from './set-work-state.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const as = (person: WorldPerson, command: AnyCommand, input: object, id = newId()) =>
	execute(callerOf(person), command, id, input, now);
async function done<V>(command: AnyCommand, input: object): Promise<V> {
	const outcome = await as('clerk', command, input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as V;
}
const refusedWith = (code: string) => ({ kind: 'refused', refusal: { code } });
const unitCode = WORLD.units.commune.code;
const vote = {
	unitCode,
	matter: 1,
	householdsTotal: 90,
	represented: 80,
	agree: 60,
	disagree: 15,
	abstain: 5,
	on: '2026-11-01'
};
const road = { unitCode, name: 'Đường bê tông bản Hai', kind: 'road', fromPeople: 90_000_000, labourRate: 200_000 };

async function openRoad(): Promise<string> {
	const { id: voteId } = await done<{ id: string }>(recordVillageVote, vote);
	const { id: workId } = await done<{ id: string }>(planWork, { ...road, voteId });
	await done(setWorkState, { workId, state: 'open', on: '2026-11-02' });
	return workId;
}
const gift = (workId: string, given: object = {}) => ({
	workId,
	contributor: 'Hộ ông Giàng A Thử',
	kind: 'money',
	amount: 500_000,
	unit: 'VND',
	...given
});

describe('a vote of the village', () => {
	test('passes by all households, and is kept with their number', async () => {
		expect(await as('clerk', recordVillageVote, vote)).toMatchObject({ value: { needed: 60, passed: true } });
		expect(await as('clerk', recordVillageVote, { ...vote, agree: 59 })).toMatchObject({ value: { passed: false } });
	});

	test('that cannot be is refused, and so is one of a cell or of tomorrow', async () => {
		expect(await as('clerk', recordVillageVote, { ...vote, represented: 91 })).toMatchObject(
			refusedWith('outcomes.village-vote-more-than-households')
		);
		expect(await as('clerk', recordVillageVote, { ...vote, on: '2026-11-23' })).toMatchObject(
			refusedWith('outcomes.day-in-future')
		);
		expect(await as('clerk', recordVillageVote, { ...vote, unitCode: WORLD.units.cell.code })).toMatchObject(
			refusedWith('outcomes.unit-has-no-households')
		);
	});

	test('is recorded by the office and nobody beside it', async () => {
		expect((await as('member', recordVillageVote, vote)).kind).toBe('not-found');
	});

	test('is not withdrawn from under a work', async () => {
		const workId = await openRoad();
		const { rows } = await poolOf(database.ownerUrl).query('select vote_id from community_work where id = $1', [
			workId
		]);
		expect(await as('clerk', withdrawVillageVote, { voteId: rows[0].vote_id, reason: 'Ghi nhầm' })).toMatchObject(
			refusedWith('outcomes.vote-carries-work')
		);
	});
});

describe('a work', () => {
	test('collects nothing before its village has voted for it', async () => {
		const { id: workId } = await done<{ id: string }>(planWork, road);
		expect(await as('clerk', recordContribution, gift(workId))).toMatchObject(refusedWith('outcomes.work-not-open'));
		expect(await as('clerk', setWorkState, { workId, state: 'open' })).toMatchObject(
			refusedWith('outcomes.work-needs-vote')
		);
		const { id: voteId } = await done<{ id: string }>(recordVillageVote, { ...vote, agree: 59 });
		expect(await as('clerk', setWorkState, { workId, state: 'open', voteId })).toMatchObject(
			refusedWith('outcomes.work-vote-not-passed')
		);
	});

	test('spends what it received and not a đồng more; what was spent cannot be reversed away', async () => {
		const workId = await openRoad();
		const received = await done<{ id: string }>(recordContribution, gift(workId));
		const spend = { workId, item: 'Xi măng', amount: 500_001, paidTo: 'Cửa hàng vật liệu' };
		expect(await as('clerk', recordExpense, spend)).toMatchObject(refusedWith('outcomes.more-than-remaining'));
		const spent = await done<{ id: string }>(recordExpense, { ...spend, amount: 400_000 });
		const reversal = { entryId: received.id, reason: 'Ghi nhầm hộ' };
		expect(await as('clerk', reverseEntry, reversal)).toMatchObject(refusedWith('outcomes.more-than-remaining'));
		await done(reverseEntry, { entryId: spent.id, reason: 'Cửa hàng trả lại hàng' });
		const { id } = await done<{ id: string }>(reverseEntry, reversal);
		expect(await as('clerk', reverseEntry, reversal)).toMatchObject(refusedWith('outcomes.entry-reversed-already'));
		expect(await as('clerk', reverseEntry, { ...reversal, entryId: id })).toMatchObject(
			refusedWith('outcomes.entry-is-reversal')
		);
	});

	test('takes pledges and labour days at the rate that was voted', async () => {
		const workId = await openRoad();
		const { id } = await done<{ id: string }>(recordPledge, gift(workId, { kind: 'labour', amount: 3, unit: 'day' }));
		const { rows } = await poolOf(database.ownerUrl).query(
			'select value, receipt_number from work_entry where id = $1',
			[id]
		);
		expect(rows).toEqual([{ value: 600_000, receipt_number: null }]);
	});
});

describe('receipts', () => {
	test('of many commands at once are numbered without gap or double, refused ones and replays among them', async () => {
		const works = [await openRoad(), await openRoad()];
		const { id: planned } = await done<{ id: string }>(planWork, road);
		const replayed = newId();
		await Promise.all([
			...Array.from({ length: 24 }, (_, nth) => as('clerk', recordContribution, gift(works[nth % 2]!))),
			...Array.from({ length: 6 }, () => as('clerk', recordContribution, gift(planned))),
			...Array.from({ length: 4 }, () => as('clerk', recordContribution, gift(works[0]!), replayed))
		]);
		const { rows } = await poolOf(database.ownerUrl).query(
			'select receipt_number as n from work_entry where receipt_year = 2026 order by 1'
		);
		expect(rows.length).toBeGreaterThanOrEqual(25);
		expect(rows.map(({ n }) => n)).toEqual(rows.map((_, index) => index + 1));
	});
});
