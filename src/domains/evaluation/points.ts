/** Hundredths of a point from a text like '89.99' or '90,5'; undefined where it is none. No fraction is ever rounded. */
export function pointsOf(text: string): number | undefined {
	const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim());
	return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}
