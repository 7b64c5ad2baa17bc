import { expect, test } from 'vitest';
import { together } from './together.ts';

test('what is asked while a question is under way goes together, in its order, and each gets its own answer', async () => {
	const groups: number[][] = [];
	const double = together(async (all: readonly number[]) => {
		groups.push([...all]);
		await Promise.resolve();
		return all.map((one) => one * 2);
	}, 3);
	expect(await Promise.all([1, 2, 3, 4, 5, 6].map(double))).toEqual([2, 4, 6, 8, 10, 12]);
	expect(groups).toEqual([[1], [2, 3, 4], [5, 6]]);
	expect(await double(7)).toBe(14);
});

test('a fault is told to whoever asked for it, and to nobody else of the group', async () => {
	const odd = together(async (all: readonly number[]) => {
		if (all.includes(3)) throw new Error('no');
		return all.map((one) => one % 2 === 1);
	}, 10);
	const answers = await Promise.allSettled([1, 2, 3, 4].map(odd));
	expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
	expect(await odd(5)).toBe(true);
});
