import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** From the certificate of the awareness class to the ceremony, and on to recognition; each follows the one before. */
export const STEPS = [
	'awareness',
	'application',
	'biography',
	'introducers',
	'verification',
	'comments',
	'cell-vote',
	'committee-vote',
	'decision',
	'ceremony',
	'class',
	'reviews',
	'recognition-vote',
	'recognition-committee',
	'recognition'
] as const;
/** The other way out of probation: the cell finds somebody unfit, and the committee decides to strike them from the list. */
export const STRIKING = ['unfit', 'strike'] as const;
export type AdmissionStep = (typeof STEPS)[number] | (typeof STRIKING)[number];

export const CANDIDATE_STATES = ['open', 'stopped', 'official', 'struck'] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

/** What stands, in the order in which it was done. */
export type StepDone = { step: AdmissionStep; on: LocalDate };

/** Steps that those above the cell decide. */
export const isDecidedAbove = (step: AdmissionStep): boolean =>
	['committee-vote', 'decision', 'recognition-committee', 'recognition', 'strike'].includes(step);

/** What can be done next: one step, and during probation the finding that somebody is unfit beside it. */
export function nextSteps(done: readonly StepDone[]): AdmissionStep[] {
	const last = done.at(-1)?.step;
	if (last === 'unfit') return ['strike'];
	if (last === 'strike') return [];
	const nth = last ? STEPS.indexOf(last) + 1 : 0;
	const next = STEPS.slice(nth, nth + 1);
	const onProbation = nth > STEPS.indexOf('ceremony') && nth <= STEPS.indexOf('recognition-vote');
	return onProbation ? [...next, 'unfit'] : next;
}

/** Steps that a step may not come earlier than; the rest of the order is that of writing down. */
const NOT_BEFORE: Partial<Record<AdmissionStep, readonly AdmissionStep[]>> = {
	biography: ['application'],
	'cell-vote': ['awareness', 'biography', 'introducers', 'verification', 'comments'],
	'committee-vote': ['cell-vote'],
	decision: ['committee-vote'],
	ceremony: ['decision'],
	class: ['ceremony'],
	reviews: ['ceremony'],
	'recognition-vote': ['class', 'reviews'],
	'recognition-committee': ['recognition-vote'],
	recognition: ['recognition-committee'],
	unfit: ['ceremony'],
	strike: ['unfit']
};

/** Why a step cannot be written down on this day: not its turn, not come yet, or before what it rests on. */
export function whyNotStep(
	{ state, done }: { state: CandidateState; done: readonly StepDone[] },
	{ step, on }: StepDone,
	today: LocalDate
): Refusal | undefined {
	if (state !== 'open') return { code: 'membership.candidate-not-open' };
	if (!nextSteps(done).includes(step)) return { code: 'membership.not-its-turn' };
	return whyNotOn(done, { step, on }, today);
}

/** Why this cannot be the day of a step, of those that stand; a step that is put right may lie between others. */
export function whyNotOn(done: readonly StepDone[], { step, on }: StepDone, today: LocalDate): Refusal | undefined {
	if (on > today) return { code: 'membership.step-in-future', facts: { on } };
	const dayOf = (of: AdmissionStep) => done.find((one) => one.step === of)?.on;
	const earliest = (NOT_BEFORE[step] ?? [])
		.map((before) => dayOf(before) ?? '')
		.toSorted()
		.at(-1);
	if (earliest && on < earliest) return { code: 'membership.step-too-early', facts: { on, earliest } };
	const latest = done
		.filter((after) => NOT_BEFORE[after.step]?.includes(step))
		.map((after) => after.on)
		.toSorted()[0];
	if (latest && on > latest) return { code: 'membership.step-too-late', facts: { on, latest } };
	return undefined;
}

/** Why the last step cannot be taken back: nothing stands, or somebody became a member by it. */
export function whyNotTakeBack(state: CandidateState, done: readonly StepDone[]): Refusal | undefined {
	if (state === 'stopped') return { code: 'membership.candidate-not-open' };
	if (done.length === 0) return { code: 'membership.nothing-to-take-back' };
	const last = done.at(-1)?.step;
	if (last === 'ceremony' || last === 'strike') return { code: 'membership.step-stays' };
	return undefined;
}
