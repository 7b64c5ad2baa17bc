import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../cases/case.ts';
import { type Block, blocksOf, type Cell, publishedBlocks, publishedTotal, rounded } from './blocks.ts';
import { trendRules } from './trend-rules.ts';

const rules = trendRules.at(-1)!.parameters;
const K = rules.leastInGroup;
const AREAS = ['Bản Một', 'Bản Hai', 'Bản Ba', null];

const month = fc.uniqueArray(
	fc.record({
		topic: fc.constantFrom(...TOPICS),
		area: fc.constantFrom(...AREAS),
		count: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 }))
	}),
	{ selector: ({ topic, area }) => `${topic} ${area}`, maxLength: 40 }
);

/** The cells that a group holds, as everybody who knows the rule can tell: its topics, in its area or outside those told. */
const heldBy = (block: Block, blocks: readonly Block[], cells: readonly Cell[]): Cell[] => {
	const told = blocks
		.filter(({ topics, area }) => area !== null && topics[0] === block.topics[0])
		.map(({ area }) => area);
	const inArea = ({ area }: Cell) => (block.area === null ? !told.includes(area) : area === block.area);
	return cells.filter((cell) => cell.count > 0 && block.topics.includes(cell.topic) && inArea(cell));
};
const sum = (parts: readonly { count: number }[]) => parts.reduce((total, { count }) => total + count, 0);

describe('a month in groups', () => {
	test('holds every message once, in groups of k or more, or tells nothing at all', () => {
		fc.assert(
			fc.property(month, (cells) => {
				const blocks = blocksOf(cells, rules);
				const held = blocks.flatMap((block) => heldBy(block, blocks, cells));
				expect(new Set(held).size).toBe(held.length);
				for (const block of blocks) {
					expect(block.count).toBeGreaterThanOrEqual(K);
					expect(sum(heldBy(block, blocks, cells))).toBe(block.count);
				}
				const all = sum(cells);
				expect(sum(blocks)).toBe(all < K ? 0 : all);
			})
		);
	});

	/**
	 * The attack: somebody has every month as published, with any filter of topic, area and span, knows the rule, and adds
	 * and subtracts. Whatever set of messages they single out so is a union of groups, since the groups of all months are
	 * disjoint: here every pair of filters is put to it, one inside the other, and the difference is counted.
	 */
	test('lets no filter be subtracted from another, over all months, so that between 1 and k − 1 are left', () => {
		const filter = fc.record({
			topics: fc.subarray([...TOPICS]),
			areas: fc.subarray(AREAS),
			from: fc.nat({ max: 3 }),
			to: fc.nat({ max: 3 })
		});
		fc.assert(
			fc.property(fc.array(month, { minLength: 1, maxLength: 4 }), filter, filter, (months, one, other) => {
				const published = months.map((cells) => blocksOf(cells, rules));
				const answered = ({ topics, areas, from, to }: typeof one) =>
					published.flatMap((blocks, nth) =>
						nth < from || nth > to
							? []
							: blocks.filter(
									(block) => block.topics.some((each) => topics.includes(each)) && areas.includes(block.area)
								)
					);
				const [a, b] = [answered(one), answered(other)];
				const beside = a.filter((block) => !b.includes(block));
				for (const left of [beside, b.filter((block) => !a.includes(block)), a.filter((block) => b.includes(block))]) {
					const count = sum(left);
					expect(count === 0 || count >= K).toBe(true);
				}
			})
		);
	});

	test('says the same again for the same month, in whatever order it was counted', () => {
		fc.assert(
			fc.property(month, (cells) => {
				expect(publishedBlocks(cells.toReversed(), rules)).toEqual(
					expect.arrayContaining(publishedBlocks(cells, rules))
				);
			})
		);
	});

	test.each<[string, Cell[], Block[]]>([
		['too few to tell', [{ topic: 'land', area: null, count: 9 }], []],
		[
			'a village that stands alone',
			[
				{ topic: 'land', area: 'Bản Một', count: 12 },
				{ topic: 'land', area: null, count: 11 }
			],
			[
				{ topics: ['land'], area: 'Bản Một', count: 12 },
				{ topics: ['land'], area: null, count: 11 }
			]
		],
		[
			'a village that would give the rest away',
			[
				{ topic: 'land', area: 'Bản Một', count: 12 },
				{ topic: 'land', area: null, count: 1 }
			],
			[{ topics: ['land'], area: null, count: 13 }]
		],
		[
			'a topic that would give another away',
			[
				{ topic: 'land', area: null, count: 30 },
				{ topic: 'health', area: null, count: 11 },
				{ topic: 'security', area: null, count: 2 }
			],
			[
				{ topics: ['land'], area: null, count: 30 },
				{ topics: TOPICS.filter((topic) => topic !== 'land'), area: null, count: 13 }
			]
		]
	])('%s', (_, cells, blocks) => {
		expect(blocksOf(cells, rules)).toEqual(blocks);
	});
});

test('figures are rounded to five, and a total under ten is not told', () => {
	expect([10, 12, 13, 18].map((count) => rounded(count, rules))).toEqual([10, 10, 15, 20]);
	expect([0, 9, 10, 14].map((count) => publishedTotal(count, rules))).toEqual([undefined, undefined, 10, 15]);
});
