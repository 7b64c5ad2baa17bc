import type { Refusal } from '#lib/result.ts';

export const WORK_KINDS = ['road', 'lighting', 'culture-house', 'water', 'school', 'flower-road', 'other'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export const WORK_STATES = ['planned', 'open', 'finished'] as const;
export type WorkState = (typeof WORK_STATES)[number];

export type WorkFacts = {
	state: WorkState;
	/** Whole đồng that people are to give. */
	fromPeople: number;
	/** The vote that it rests on; undefined while there is none, or it was withdrawn. */
	vote?: { matter: number; passed: boolean } | undefined;
	hasEntries: boolean;
};

/**
 * Why a work cannot come into a state, or undefined if it can. What people are to pay for is decided by them first:
 * without a vote that passed nothing is collected.
 *
 * @source Law on Grassroots Democracy 2022, art. 15 (1); citizens handbook, 8
 */
export function whyNotState(to: WorkState, { state, fromPeople, vote, hasEntries }: WorkFacts): Refusal | undefined {
	if (to === state) return { code: 'outcomes.work-is-so-already' };
	if (to === 'planned' && hasEntries) return { code: 'outcomes.work-has-entries' };
	if (to === 'finished' && state === 'planned') return { code: 'outcomes.work-not-open' };
	if (to === 'open' && fromPeople > 0) {
		if (!vote) return { code: 'outcomes.work-needs-vote' };
		if (vote.matter !== 1) return { code: 'outcomes.work-vote-other-matter' };
		if (!vote.passed) return { code: 'outcomes.work-vote-not-passed' };
	}
	return undefined;
}
