import fc from 'fast-check';
import type pg from 'pg';
import { findings } from './findings.ts';
import { histories } from './history.ts';
import { type Played, play } from './play.ts';

type Checked = {
	count: number;
	seed: number;
	stopAfterMs: number;
	/** Of everybody's account: hashing one is slow. */
	passwordHash: string;
	onPlayed?: (played: Played) => Promise<void>;
};

/**
 * Plays so many random histories and looks for what is wrong after each.
 *
 * @throws Error with seed and the shortest history that goes wrong
 */
export async function checkHistories(
	pool: pg.Pool,
	{ count, seed, stopAfterMs, passwordHash, onPlayed }: Checked
): Promise<void> {
	const property = fc.asyncProperty(histories, async (history) => {
		const played = await play(pool, history, passwordHash);
		const wrong = await findings(pool, played);
		if (wrong.length > 0) throw new Error(wrong.join('\n'));
		await onPlayed?.(played);
	});
	await fc.assert(property, {
		numRuns: count,
		seed,
		interruptAfterTimeLimit: stopAfterMs,
		markInterruptAsFailure: true
	});
}
