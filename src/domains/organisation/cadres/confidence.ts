import type { Refusal } from '#lib/result.ts';
import { type CadreRules, reaches } from './rules.ts';

/** The count of a secret vote of confidence, in papers. */
export type Confidence = {
	summoned: number;
	present: number;
	high: number;
	middle: number;
	low: number;
	spoilt: number;
};

/**
 * Why a vote does not count: too few came, or more papers than people.
 *
 * @source QĐ 96-QĐ/TW
 */
export function whyNotConfidence(vote: Confidence, { parameters }: CadreRules): Refusal | undefined {
	const { summoned, present, high, middle, low, spoilt } = vote;
	if (present > summoned) return { code: 'organisation.confidence-too-many', facts: { most: summoned } };
	if (!reaches(present, summoned, parameters.confidence.quorum))
		return { code: 'organisation.confidence-too-few', facts: { present, summoned } };
	if (high + middle + low + spoilt > present)
		return { code: 'organisation.confidence-papers', facts: { papers: high + middle + low + spoilt, present } };
	return high + middle + low === 0 ? { code: 'organisation.confidence-empty' } : undefined;
}

/** What the rules say may follow; people decide it. */
export type Consequence = 'none' | 'low-majority' | 'low-strong';

export function consequenceOf({ high, middle, low }: Confidence, { parameters }: CadreRules): Consequence {
	const valid = high + middle + low;
	if (reaches(low, valid, parameters.confidence.strong)) return 'low-strong';
	return low * 2 > valid ? 'low-majority' : 'none';
}
