import { expect, test } from 'vitest';
import { inTurn } from './turns.ts';

test('four at a time, in the order in which they came', async () => {
	const begun: number[] = [];
	const ends: (() => void)[] = [];
	const all = Array.from({ length: 6 }, (_, nth) =>
		inTurn(() => {
			begun.push(nth);
			return new Promise<number>((resolve) => ends.push(() => resolve(nth)));
		})
	);
	await Promise.resolve();
	expect(begun).toEqual([0, 1, 2, 3]);
	for (let nth = 0; nth < all.length; nth++) {
		ends[nth]!();
		expect(await all[nth]).toEqual({ value: nth });
	}
	expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
});

test('whoever would wait too long is told when to come back, and others still get their turn', async () => {
	const { promise: gate, resolve: open } = Promise.withResolvers<void>();
	const asked = Array.from({ length: 5_000 }, () => inTurn(() => gate));
	const first = await Promise.race(asked);
	expect(first).toEqual({ afterSeconds: expect.any(Number) });
	open();
	const answers = await Promise.all(asked);
	const away = answers.flatMap((answer) => ('afterSeconds' in answer ? [answer.afterSeconds] : []));
	expect(away.length).toBeGreaterThan(0);
	expect(away.length).toBeLessThan(5_000);
	expect(Math.min(...away)).toBeGreaterThan(10);
	expect(await inTurn(async () => 'next')).toEqual({ value: 'next' });
});

test('a delivery does not join a row that it would stand in for long, and a short one is not in its way', async () => {
	const { promise: gate, resolve: open } = Promise.withResolvers<void>();
	const inRow = Array.from({ length: 5 }, () => inTurn(() => gate, { commands: 1_000 }));
	expect(await inTurn(() => gate, { longestWaitMs: 0 })).toEqual({ afterSeconds: expect.any(Number) });
	open();
	await Promise.all(inRow);
	expect(await inTurn(async () => 'at once', { longestWaitMs: 0 })).toEqual({ value: 'at once' });
});
