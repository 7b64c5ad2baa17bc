import type { EvaluationClass } from '../class.ts';

const FEWEST = 5;

/** The share in percent where so many of a group are in one class that somebody should look again; else undefined. */
export function isSpreadOneSided(
	classes: readonly EvaluationClass[],
	limit: { numerator: number; denominator: number }
): number | undefined {
	if (classes.length < FEWEST) return undefined;
	const counts = new Map<EvaluationClass, number>();
	for (const one of classes) counts.set(one, (counts.get(one) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return most * limit.denominator >= classes.length * limit.numerator
		? Math.trunc((most * 100) / classes.length)
		: undefined;
}
