import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD } from '../../../../../tests/world.ts';
import { recordVillageVote } from '../../villages/server/record-village-vote.ts';
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
const unitCode = WORLD.units.commune.code;
const owner = () => poolOf(database.ownerUrl);
const ask = (command: AnyCommand, input: object) => execute(callerOf('clerk'), command, newId(), input, now);
async function done<V = { id: string }>(command: AnyCommand, input: object): Promise<V> {
	const outcome = await ask(command, input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as V;
}

async function openRoad(): Promise<string> {
	const heads = { householdsTotal: 90, represented: 80, agree: 70, disagree: 10, abstain: 0 };
	const { id: voteId } = await done(recordVillageVote, { unitCode, matter: 1, ...heads, on: '2026-11-01' });
	const plan = { unitCode, name: 'Đường bản', kind: 'road', fromPeople: 1_000_000, labourRate: 150_000, voteId };
	const { id: workId } = await done(planWork, plan);
	await done(setWorkState, { workId, state: 'open', on: '2026-11-02' });
	return workId;
}

/** Pledges, receipts, expenses and reversals in chance order; a reversal names one of the entries before it. */
const step = fc.record({
	what: fc.constantFrom('pledge', 'receipt', 'receipt', 'expense', 'reversal'),
	amount: fc.integer({ min: 1, max: 2_000_000 }),
	form: fc.constantFrom('money', 'money', 'labour', 'land'),
	pick: fc.nat(30)
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const asked = (workId: string, { what, amount, form, pick }: Step, entries: readonly string[]) => {
	const gift = { workId, contributor: 'Hộ thử', kind: form, amount: form === 'labour' ? (amount % 20) + 1 : amount };
	if (what === 'pledge') return ask(recordPledge, gift);
	if (what === 'receipt') return ask(recordContribution, gift);
	if (what === 'expense') return ask(recordExpense, { workId, item: 'Vật liệu', amount, paidTo: 'Cửa hàng' });
	return ask(reverseEntry, { entryId: entries[pick % entries.length], reason: 'Ghi nhầm' });
};

const numbers = async (): Promise<number[]> =>
	(
		await owner().query('select receipt_number as n from work_entry where receipt_number is not null order by 1')
	).rows.map(({ n }) => n);
const withoutGap = (found: readonly number[]) => expect(found).toEqual(found.map((_, nth) => nth + 1));

test('the ledger balances whatever comes in at once: never below nothing, each entry reversed once, receipts without gap', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
			async (waves) => {
				const workId = await openRoad();
				const entries = [
					(await done(recordContribution, { workId, contributor: 'Ngân sách', kind: 'money', amount: 3_000_000 })).id
				];
				for (const wave of waves) {
					// Those of one wave are asked at the same time.
					const outcomes = await Promise.all(wave.map((one) => asked(workId, one, entries)));
					for (const outcome of outcomes) {
						expect(['done', 'refused']).toContain(outcome.kind);
						if (outcome.kind === 'done') entries.push((outcome.value as { id: string }).id);
					}
				}
				const { rows } = await owner().query(
					`select sum(value) filter (where kind = 'receipt' and form = 'money') - coalesce(sum(value) filter (where kind = 'expense'), 0) as remaining,
				   (select count(*)::int from work_entry r join work_entry e on e.commune_id = r.commune_id and e.id = r.reverses_id
				     where r.work_id = $1 and (r.value <> -e.value or r.quantity <> -e.quantity or r.kind <> e.kind)) as crooked,
				   count(reverses_id) - count(distinct reverses_id) as twice, count(*)::int as kept
				 from work_entry where work_id = $1`,
					[workId]
				);
				expect(Number(rows[0].remaining)).toBeGreaterThanOrEqual(0);
				expect(rows[0]).toMatchObject({ crooked: 0, kept: entries.length });
				expect(Number(rows[0].twice)).toBe(0);
				withoutGap(await numbers());
			}
		),
		{ numRuns: 12 }
	);
}, 120_000);

test('a number that was taken and not kept is given out again: after a rollback, and after the connection was killed', async () => {
	const workId = await openRoad();
	const before = (await numbers()).length;
	const take = `update receipt_counter set last = last + 1 where year = 2026 returning last`;

	const rolledBack = new pg.Client({ connectionString: database.ownerUrl });
	await rolledBack.connect();
	await rolledBack.query('begin');
	expect((await rolledBack.query(take)).rows).toEqual([{ last: before + 1 }]);
	await rolledBack.query('rollback');
	await rolledBack.end();

	const killed = new pg.Client({ connectionString: database.ownerUrl });
	// That it is cut off is what the test is about.
	killed.on('error', () => undefined);
	await killed.connect();
	await killed.query('begin');
	await killed.query(take);
	const { rows } = await killed.query('select pg_backend_pid() as pid');
	const waiting = ask(recordContribution, { workId, contributor: 'Hộ thử', kind: 'money', amount: 5_000 });
	await owner().query('select pg_terminate_backend($1)', [rows[0].pid]);

	expect(await waiting).toMatchObject({ value: { receiptNo: `PT-2026-${String(before + 1).padStart(4, '0')}` } });
	withoutGap(await numbers());
});

test('a plan that ends before it begins is refused', async () => {
	const plan = { unitCode, name: 'Kè suối', kind: 'other', plannedFrom: '2026-12-10', plannedTo: '2026-12-09' };
	expect(await ask(planWork, plan)).toMatchObject({ kind: 'refused', refusal: { code: 'outcomes.plan-backwards' } });
	await done(planWork, { ...plan, plannedTo: '2026-12-10' });
});
