import { basisPoints } from '#lib/share.ts';
import type { Figure } from './figure.ts';

/** What a figure is to reach: a number, whole đồng, or basis points of a share. */
export type Target = { figure: string; kind: 'year' | 'term'; amount: number; paper: string };

/** A target with how far a figure came since the year, or the term, began. */
export type Held = {
	amount: number;
	paper: string;
	reached: Figure;
	/** Of the amount, in basis points; a share is held against its target by `isReached` alone. */
	partBp: number | null;
	isReached: boolean;
};

type Measure = 'count' | 'share' | 'dong';

function held({ amount, paper }: Target, measure: Measure, reached: Figure): Held {
	const { numerator, denominator } = reached;
	if (measure !== 'share')
		return {
			amount,
			paper,
			reached,
			partBp: amount > 0 ? basisPoints(numerator, amount) : null,
			isReached: numerator >= amount
		};
	// Exactly, without rounding: 8.999 of 10.000 does not reach 90 %.
	const isReached = denominator !== null && denominator > 0 && numerator * 10_000 >= amount * denominator;
	return { amount, paper, reached, partBp: null, isReached };
}

/** The plan of the year and the target of the term that a figure is held against, where there are such. */
export function heldAgainst(
	figure: string,
	measure: Measure,
	targets: readonly Target[],
	since: { year: Figure | null; term: Figure | null }
): { plan?: Held; term?: Held } {
	const at = (kind: Target['kind']) => {
		const [target, reached] = [targets.find((one) => one.figure === figure && one.kind === kind), since[kind]];
		return target && reached ? held(target, measure, reached) : undefined;
	};
	const [plan, term] = [at('year'), at('term')];
	return { ...(plan && { plan }), ...(term && { term }) };
}
