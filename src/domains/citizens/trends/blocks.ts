import { type Topic, TOPICS } from '../cases/case.ts';
import type { TrendParameters } from './trend-rules.ts';

/** How many came in a month about a topic from an area. No area: from nowhere in particular, or a village too small. */
export type Cell = { topic: Topic; area: string | null; count: number };

/**
 * A group that may be told: its topics, its area or the rest, how many. Topics that are not told alone go together, those
 * that nobody brought among them: so it stays unsaid which of them somebody did.
 */
export type Block = { topics: Topic[]; area: string | null; count: number };

type Size = Pick<TrendParameters, 'leastInGroup'>;
const sizeOf = (parts: readonly { count: number }[]): number => parts.reduce((sum, { count }) => sum + count, 0);

/** Smallest first; by name where they are alike, so that the same month always gives the same groups. */
const bySize = (a: { count: number; name: string }, b: { count: number; name: string }): number =>
	a.count - b.count || (a.name < b.name ? -1 : 1);

/**
 * A month's messages in groups of at least k that share no message. What is left over is never a rest that subtraction
 * could bring out: a rest under k takes the smallest group into itself, area by area and then topic by topic. A month
 * with fewer than k messages has no group at all.
 *
 * @source citizens handbook, 14
 */
export function blocksOf(cells: readonly Cell[], { leastInGroup }: Size): Block[] {
	const topics = Map.groupBy(
		cells.filter(({ count }) => count > 0),
		({ topic }) => topic
	);
	const large = [...topics]
		.map(([topic, own]) => ({ name: topic, count: sizeOf(own), own }))
		.filter(({ count }) => count >= leastInGroup)
		.toSorted(bySize);
	let left = sizeOf(cells) - sizeOf(large);
	while (left > 0 && left < leastInGroup && large.length > 0) left += large.shift()!.count;
	const alone = new Set<Topic>(large.map(({ name }) => name));
	return [
		...large.flatMap(({ name, own }) => areasOf(name, own, leastInGroup)),
		...(left >= leastInGroup ? [{ topics: TOPICS.filter((topic) => !alone.has(topic)), area: null, count: left }] : [])
	];
}

function areasOf(topic: Topic, own: readonly Cell[], leastInGroup: number): Block[] {
	const areas = [...Map.groupBy(own, ({ area }) => area)]
		.map(([area, parts]) => ({ area, name: area ?? '', count: sizeOf(parts) }))
		.toSorted(bySize);
	const told = areas.filter(({ area, count }) => area !== null && count >= leastInGroup);
	let rest = sizeOf(areas) - sizeOf(told);
	while (rest > 0 && rest < leastInGroup) rest += told.shift()!.count;
	return [
		...told.map(({ area, count }) => ({ topics: [topic], area, count })),
		...(rest > 0 ? [{ topics: [topic], area: null, count: rest }] : [])
	];
}

/** To the nearest step, halves up: a figure tells of the group and of nobody who joined it last. */
export const rounded = (count: number, { roundTo }: Pick<TrendParameters, 'roundTo'>): number =>
	Math.round(count / roundTo) * roundTo;

/** What goes out: the groups, rounded. */
export const publishedBlocks = (cells: readonly Cell[], rules: TrendParameters): Block[] =>
	blocksOf(cells, rules).map((block) => ({ ...block, count: rounded(block.count, rules) }));

/** A total as everybody may read it; undefined where it is too small to be told. */
export const publishedTotal = (count: number, rules: TrendParameters): number | undefined =>
	count < rules.leastInGroup ? undefined : rounded(count, rules);
