import type { Topic } from '../cases/case.ts';
import type { Block } from './blocks.ts';
import type { TrendParameters } from './trend-rules.ts';

/** A month as it was published. */
export type PublishedMonth = { month: string; blocks: readonly Block[] };

/** A topic that came up more often than chance makes likely, and how that was worked out. */
export type Rising = {
	topic: Topic;
	count: number;
	/** Of the months before. */
	mean: number;
	months: number;
	/** Of so many or more by chance, in hundredths of a percent. */
	chancePerTenThousand: number;
};

/** The published figure of a topic that stands alone in a month, all its areas together. */
export const figureOf = (topic: Topic, { blocks }: PublishedMonth): number | undefined => {
	const own = blocks.filter(({ topics }) => topics.length === 1 && topics[0] === topic);
	return own.length === 0 ? undefined : own.reduce((sum, { count }) => sum + count, 0);
};

/** Chance of at least so many where they come independently and on average `mean` a month. */
export function poissonTail(count: number, mean: number): number {
	let [term, below] = [Math.exp(-mean), 0];
	for (let each = 0; each < count; each += 1) {
		below += term;
		term *= mean / (each + 1);
	}
	return Math.max(0, 1 - below);
}

/**
 * Topics of the latest month that rose. Worked out from published figures alone, so that a flag tells nothing that they
 * do not; a month in which a topic did not stand alone counts as the most that it can hide.
 *
 * @param months published ones, the latest first
 */
export function risingTopics([latest, ...before]: readonly PublishedMonth[], rules: TrendParameters): Rising[] {
	const base = before.slice(0, rules.baseMonths);
	if (!latest || base.length < rules.leastBaseMonths) return [];
	const topics = new Set(latest.blocks.flatMap(({ topics: own }) => (own.length === 1 ? own : [])));
	return [...topics].flatMap((topic) => {
		const count = figureOf(topic, latest)!;
		const figures = base.map((month) => figureOf(topic, month) ?? rules.leastInGroup - 1);
		const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
		const chancePerTenThousand = Math.round(poissonTail(count, mean) * 10_000);
		const isRising = count > mean && chancePerTenThousand < rules.alarmPerTenThousand;
		return isRising ? [{ topic, count, mean, months: base.length, chancePerTenThousand }] : [];
	});
}
