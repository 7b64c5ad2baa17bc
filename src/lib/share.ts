import * as v from 'valibot';

/** A part of a body that must be reached, or exceeded. Whole numbers: no fraction is ever rounded. */
export const Share = v.strictObject({
	numerator: v.pipe(v.number(), v.integer(), v.minValue(1)),
	denominator: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** True for 'more than', false for 'at least'. */
	exceeds: v.boolean()
});
export type Share = v.InferOutput<typeof Share>;

/** The smallest head count that reaches the share of `base`: more than 1/2 of 30 is 16, at least 2/3 of 31 is 21. */
export function neededOf(base: number, share: Share): number {
	const parts = base * share.numerator;
	const rest = parts % share.denominator;
	const whole = (parts - rest) / share.denominator;
	return share.exceeds || rest > 0 ? whole + 1 : whole;
}

/** Part of a whole in hundredths of a percent, rounded down: a threshold is never reached by rounding. */
export function basisPoints(part: number, whole: number): number {
	if (whole <= 0) return 0;
	const parts = part * 10_000;
	return (parts - (parts % whole)) / whole;
}
