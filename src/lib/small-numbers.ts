/** A count as it may be told: as it is, or only that it is below a number. */
export type Told = { count: number } | { below: number };

/**
 * Counts by class that may be told to others. None is told exactly while it is small; where one alone would be hidden,
 * the smallest of the others is hidden with it, so that nobody works it out from the sum.
 */
export function toldCounts(counts: Readonly<Record<string, number>>, leastShown: number): Record<string, Told> {
	const small = Object.entries(counts).filter(([, count]) => count > 0 && count < leastShown);
	const rest = Object.entries(counts)
		.filter(([, count]) => count >= leastShown)
		.toSorted((a, b) => a[1] - b[1]);
	const hidden = new Set([...small, ...(small.length === 1 ? rest.slice(0, 1) : [])].map(([key]) => key));
	return Object.fromEntries(
		Object.entries(counts).map(([key, count]): [string, Told] => {
			if (!hidden.has(key)) return [key, { count }];
			// The one hidden beside it is larger: it is told as below the next round number.
			return [key, { below: count < leastShown ? leastShown : (Math.floor(count / 50) + 1) * 50 }];
		})
	);
}
