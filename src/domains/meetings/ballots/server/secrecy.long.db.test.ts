import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD } from '../../../../../tests/world.ts';
import { BallotStory, keepKeysApart, keysLeft, VOTERS } from './sample-box.ts';
import { type DumpedRow, dump, withoutChance } from './sample-dump.ts';
import { newBallotKeys, seal, unseal } from './sealing.ts';

/** Who chose what, by voter, and in which order they came. */
type History = { choices: number[][]; order: number[] };

const MOMENT = '2026-11-22T08:00:00+07:00';
const LABELS = ['Vì Văn Đều', 'Đèo Thị Êm', 'Mùa A Ín'];

type Told = { dumps: string[][]; raw: DumpedRow[][]; receipts: string[]; optionIds: string[]; votes: number[] };

/**
 * Plays a whole ballot in a database of its own, and dumps everything after each step.
 *
 * @param ids of the commands, the same in both plays
 */
async function play({ choices, order }: History, ids: string[]): Promise<Told> {
	const database = await freshDatabase();
	keepKeysApart();
	try {
		const story = new BallotStory(new Date(MOMENT));
		const next = ids.values();
		await story.plan('2026-12', next.next().value);
		await story.open({ options: LABELS, seats: 3 }, next.next().value);
		const names = new Map([
			[story.ballotId, 'ballot'],
			[story.meetingId, 'meeting'],
			...story.options.map(({ id, label }) => [id, label] as const),
			...ids.map((id, index) => [id, `command ${index}`] as const),
			...WORLD.people.flatMap((person) => [
				[WORLD.memberId(person), `member ${person}`] as const,
				[callerOf(person).personId, person] as const
			])
		]);
		const raw: DumpedRow[][] = [];
		const look = async () => void raw.push(await dump(poolOf(database.ownerUrl)));
		const receipts: string[] = [];
		await look();
		for (const who of order) {
			const outcome = await story.cast(VOTERS[who]!, choices[who]!, next.next().value);
			if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
			receipts.push((outcome.value as { receipt: string }).receipt);
			await look();
		}
		const ballot = { ballotId: story.ballotId };
		await story.do('cellSecretary', 'close-ballot', ballot, next.next().value);
		await look();
		const counted = await story.do<{ options: { votes: number }[] }>(
			'cellSecretary',
			'count-ballots',
			ballot,
			next.next().value
		);
		await look();
		return {
			dumps: raw.map((rows) => withoutChance(rows, names, [MOMENT, '2026-12-05T19:30:00+07:00'])),
			raw,
			receipts,
			optionIds: story.options.map(({ id }) => id),
			votes: counted.options.map(({ votes }) => votes)
		};
	} finally {
		await database.close();
	}
}

const people = VOTERS.length;
const choice = fc.subarray([0, 1, 2]);
const histories = fc
	.record({
		choices: fc.array(choice, { minLength: people, maxLength: people }),
		order: fc.shuffledSubarray([...VOTERS.keys()], { minLength: 2 })
	})
	.chain((history) =>
		fc.record({
			history: fc.constant(history),
			swapped: fc.shuffledSubarray(history.order, { minLength: history.order.length })
		})
	);

/** The same people vote in the same order; who chose what changed hands among them. */
function exchange({ choices, order }: History, swapped: number[]): History {
	const other = [...choices];
	for (const [index, who] of order.entries()) other[who] = choices[swapped[index]!]!;
	return { choices: other, order };
}

const idsFor = () => Array.from({ length: people + 4 }, newId);

describe('whoever reads the whole database', () => {
	test('sees the same at every step, whoever of those who voted chose what', async () => {
		await fc.assert(
			fc.asyncProperty(histories, async ({ history, swapped }) => {
				const ids = idsFor();
				const one = await play(history, ids);
				const other = await play(exchange(history, swapped), ids);
				expect(other.votes).toEqual(one.votes);
				for (const [step, rows] of one.dumps.entries()) expect(other.dumps[step]).toEqual(rows);
			}),
			{ numRuns: 4 }
		);
	});

	test('finds no row that holds both a person and an option or a receipt, nor receipts in the order of voting', async () => {
		await fc.assert(
			fc.asyncProperty(histories, async ({ history }) => {
				const { raw, receipts, optionIds } = await play(history, idsFor());
				const persons = VOTERS.flatMap((person) => [WORLD.memberId(person), callerOf(person).personId]);
				const holds = (row: string, ids: string[]) => ids.some((id) => row.includes(id));
				const linking = raw.flat().filter(({ row }) => holds(row, persons) && holds(row, [...optionIds, ...receipts]));
				// Whoever opened and counted the ballot was told its options, and what came out.
				const others = linking.filter(({ row }) => !/"command": "meetings\.(open-ballot|count-ballots)"/.test(row));
				expect(others).toEqual([]);

				const kept = raw.at(-1)!.filter(({ table }) => table === 'ballot_receipt');
				const written = kept.map(({ row }) => JSON.parse(row).receipt as string);
				expect(written).toEqual(receipts.toSorted());
				expect(new Set(kept.map(({ tx }) => tx)).size).toBe(1);
			}),
			{ numRuns: 3 }
		);
	});

	test('finds nothing of a closed ballot left after the counting, nor the key that opens one', async () => {
		const { raw } = await play({ choices: VOTERS.map(() => [0]), order: [0, 1, 2] }, idsFor());
		expect(raw.at(-1)!.filter(({ table }) => table === 'ballot_sealed')).toEqual([]);
		expect(raw.at(-2)!.filter(({ table }) => table === 'ballot_sealed')).toHaveLength(3);
		expect(keysLeft()).toEqual([]);
	});

	test('is not shown to a blind eye: other totals make another database, from the counting on and not before', async () => {
		const ids = idsFor();
		const order = [0, 1, 2];
		const one = await play({ choices: VOTERS.map(() => [0]), order }, ids);
		const other = await play({ choices: VOTERS.map(() => [1, 2]), order }, ids);
		expect(other.dumps.slice(0, -1)).toEqual(one.dumps.slice(0, -1));
		expect(other.dumps.at(-1)).not.toEqual(one.dumps.at(-1));
	});
});

describe('a closed ballot', () => {
	const { publicKey, privateKey } = newBallotKeys();
	const paper = { receipt: 'K7QM3T9AK7QM3T9A', chosen: [0, 39], isSpoilt: false };

	test('has one length, whatever was chosen, and never the same bytes twice', () => {
		const twice = [seal(paper, publicKey), seal(paper, publicKey), seal({ ...paper, chosen: [] }, publicKey)];
		expect(twice.map((one) => one.length)).toEqual([70, 70, 70]);
		expect(new Set(twice.map((one) => one.toString('hex'))).size).toBe(3);
	});

	test('is opened by its own key alone, and only as it was closed', () => {
		const closed = seal(paper, publicKey);
		expect(unseal(closed, privateKey)).toEqual(paper);
		expect(() => unseal(closed, newBallotKeys().privateKey)).toThrow();
		const changed = Buffer.from(closed);
		changed[40]! ^= 1;
		expect(() => unseal(changed, privateKey)).toThrow();
	});
});
