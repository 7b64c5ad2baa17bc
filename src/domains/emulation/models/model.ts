import type { Refusal } from '#lib/result.ts';

export const MODEL_KINDS = ['economic', 'social', 'charity', 'mobilisation', 'study'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** A model is taken over as a whole; an initiative is one improvement that is registered the same way. */
export const MODEL_FORMS = ['model', 'initiative'] as const;
export type ModelForm = (typeof MODEL_FORMS)[number];

export const OWNER_KINDS = ['household', 'person', 'group', 'cooperative', 'organisation'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

export const MODEL_STATES = ['proposed', 'checked', 'recognised', 'ended'] as const;
export type ModelState = (typeof MODEL_STATES)[number];

export const ADOPTION_STATES = ['running', 'works', 'stopped'] as const;
export type AdoptionState = (typeof ADOPTION_STATES)[number];

/** What an adopter does: a title, what proves it, and by when, counted in days from the beginning. */
export type Step = { title: string; product: string; days: number };

export type ModelFacts = {
	state: ModelState;
	/** Figures that stand, and how many of them somebody else checked. */
	figures: number;
	checked: number;
	proposedBy: string;
	/** Where an ended model stood before. */
	before?: ModelState | undefined;
};

/** A later state ends what an earlier one began; `ended` can be reached from everywhere and left again. */
const rank = (state: ModelState): number => MODEL_STATES.indexOf(state);

/** Whether the move takes something back: then it needs a reason. */
export const isTakenBack = (from: ModelState, to: ModelState): boolean => rank(to) < rank(from);

export type Move = { to: ModelState; reason: string; decision: string; by: string };

/**
 * Why a model cannot come into a state, or undefined if it can: figures are checked by others first, who proposed it does
 * not recognise it, and what is ended or taken back says why.
 *
 * @source party-work handbook 7; citizens handbook 9: check figures with receipts before spreading
 */
export function whyNotMove(model: ModelFacts, { to, reason, decision, by }: Move): Refusal | undefined {
	const { state, figures, checked, proposedBy, before } = model;
	if (to === state) return { code: 'emulation.model-is-so-already' };
	if (state === 'ended' && to !== before) return { code: 'emulation.ended-goes-back' };
	if (isTakenBack(state, to) || to === 'ended') return reason ? undefined : { code: 'emulation.reason-needed' };
	if (to === 'recognised' && state !== 'checked') return { code: 'emulation.model-not-checked' };
	if (to === 'recognised' && proposedBy === by) return { code: 'emulation.own-proposal' };
	if (to === 'recognised' && !decision) return { code: 'emulation.decision-needed' };
	if (figures === 0) return { code: 'emulation.model-without-figures' };
	if (checked < figures) return { code: 'emulation.figures-unchecked', facts: { open: figures - checked } };
	return undefined;
}

/** What stands in a model is changed only while it is proposed: afterwards somebody has vouched for it. */
export const whyNotChange = ({ state }: Pick<ModelFacts, 'state'>): Refusal | undefined =>
	state === 'proposed' ? undefined : { code: 'emulation.model-was-checked' };

export type AdoptionFacts = {
	state: ModelState;
	/** Units of the model and of who wants to take it over. */
	modelUnitId: string;
	unitId: string;
	adopter: string;
	steps: number;
	chosen: readonly number[];
	/** Whether the same adopter is at it already. */
	isRunning: boolean;
};

/** Why a model is not taken over, or undefined if it can be. */
export function whyNotAdopt(asked: AdoptionFacts): Refusal | undefined {
	if (asked.state !== 'recognised') return { code: 'emulation.model-not-recognised' };
	if (asked.unitId === asked.modelUnitId && !asked.adopter) return { code: 'emulation.adopts-own-model' };
	if (asked.isRunning) return { code: 'emulation.adopts-already' };
	if (asked.chosen.length === 0) return { code: 'emulation.adoption-without-tasks' };
	if (new Set(asked.chosen).size < asked.chosen.length || asked.chosen.some((nth) => nth < 1 || nth > asked.steps))
		return { code: 'emulation.step-unknown' };
	return undefined;
}

/** Why the outcome of an adoption is not written down. */
export function whyNotSettle(state: AdoptionState, to: AdoptionState, result: string): Refusal | undefined {
	if (state === to) return { code: 'emulation.adoption-is-so-already' };
	return to !== 'running' && !result ? { code: 'emulation.result-needed' } : undefined;
}
