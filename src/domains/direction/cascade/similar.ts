/** Pairs of neighbouring words of a search key. */
function pairsOf(searchKey: string): Set<string> {
	const words = searchKey.split(/[^\p{L}\d]+/u).filter(Boolean);
	return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/**
 * How much of the shorter of two clauses stands in the other one too, in per cent of its pairs of words.
 * Both as search keys: without marks, in small letters.
 */
export function sharedPercent(one: string, other: string): number {
	const [a, b] = [pairsOf(one), pairsOf(other)];
	const shorter = Math.min(a.size, b.size);
	if (shorter === 0) return 0;
	return Math.round(([...a].filter((pair) => b.has(pair)).length * 100) / shorter);
}

/** Clauses that ask nearly the same, the most alike first. */
export function similarTo<C extends { searchKey: string }>(
	searchKey: string,
	others: readonly C[],
	atLeastPercent: number
): (C & { percent: number })[] {
	return others
		.map((other) => ({ ...other, percent: sharedPercent(searchKey, other.searchKey) }))
		.filter(({ percent }) => percent >= atLeastPercent)
		.sort((a, b) => b.percent - a.percent);
}
