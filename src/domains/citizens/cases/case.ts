import type { LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, type Result } from '#lib/result.ts';
import { type CaseClock, type ClockStep, caseClock } from '../clock.ts';

/** Kinds that are kept with their person; a denunciation is not among them. */
export const OPEN_KINDS = ['complaint', 'petition', 'feedback', 'mixed'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/**
 * received: registered, to be classified; accepted: being settled; suspended: the clock stands still by decision;
 * answered: the settlement or answer is out; closed: nothing more to do, or it never was for this commune.
 */
export type CaseState = 'received' | 'accepted' | 'suspended' | 'answered' | 'closed';

/** How a case ended without a settlement of its own, and 'answered' where it had one. */
export const CLOSED_AS = [
	'answered',
	'guided',
	'transferred',
	'returned',
	'ineligible',
	'not-accepted',
	'withdrawn',
	'terminated'
] as const;
export type ClosedAs = (typeof CLOSED_AS)[number];

/** Endings that a person chooses; the rest follow from a ground on which a case was not accepted. */
export const CHOSEN_ENDINGS = CLOSED_AS.filter((as) => as !== 'ineligible' && as !== 'not-accepted') as Exclude<
	ClosedAs,
	'ineligible' | 'not-accepted'
>[];

/** Endings that send the matter, or the person with it, to another body, which is named. */
export const namesBody = (as: ClosedAs): boolean => as === 'guided' || as === 'transferred';

/** What people are asked about most; the topic says where a case goes, never what somebody thinks. */
export const TOPICS = [
	'land',
	'roads-and-works',
	'water-and-environment',
	'welfare',
	'education',
	'health',
	'security',
	'procedures',
	'officials',
	'other'
] as const;
export type Topic = (typeof TOPICS)[number];

export type CaseFacts = {
	kind: OpenKind;
	state: CaseState;
	receivedOn: LocalDate;
	acceptedOn: LocalDate | null;
	answeredOn: LocalDate | null;
	isRemote: boolean;
	isComplex: boolean;
	instance: 1 | 2;
	/** Extensions of the answer to a petition or feedback; a complaint that needs longer is made complex. */
	extensions: number;
	/** An open one has no end yet. */
	suspensions: { fromOn: LocalDate; toOn: LocalDate | null }[];
};

export type RunningClock = CaseClock & { step: ClockStep; from: LocalDate };

/** The clocks of a case so far, in order. The last one runs now, unless the case is suspended, answered or closed. */
export function clocksOf(facts: CaseFacts): Result<RunningClock[]> {
	const clocks: RunningClock[] = [];
	for (const { step, from } of stepsOf(facts)) {
		const clock = caseClock({
			kind: facts.kind,
			step,
			from,
			instance: facts.instance,
			remote: facts.isRemote,
			complex: facts.isComplex,
			...(step === 'answer' && { extensions: facts.extensions }),
			suspended: isSettling(step) ? spansOf(facts) : []
		});
		if (!clock.ok) return clock;
		clocks.push({ step, from, ...clock.value });
	}
	return done(clocks);
}

/** Only what is being settled is suspended: the clocks before and after it run on. */
const isSettling = (step: ClockStep): boolean => step === 'settle' || step === 'answer';

const spansOf = ({ suspensions }: CaseFacts) =>
	suspensions.flatMap(({ fromOn, toOn }) => (toOn ? [{ from: fromOn, to: toOn }] : []));

/** Which clocks a kind of case has had by now, and the day that started each. */
function stepsOf({ kind, receivedOn, acceptedOn, answeredOn }: CaseFacts): { step: ClockStep; from: LocalDate }[] {
	const first: ClockStep = kind === 'complaint' ? 'accept' : 'first-handling';
	const steps: { step: ClockStep; from: LocalDate }[] = [{ step: first, from: receivedOn }];
	if (acceptedOn && kind === 'complaint') steps.push({ step: 'settle', from: acceptedOn });
	if (acceptedOn && (kind === 'petition' || kind === 'feedback')) steps.push({ step: 'answer', from: receivedOn });
	if (answeredOn && kind === 'complaint') {
		steps.push({ step: 'publish-decision', from: answeredOn });
		steps.push({ step: 'appeal', from: answeredOn });
	}
	return steps;
}

/** The clock that somebody has to keep now; undefined while none runs. */
export const runningClock = (state: CaseState, clocks: readonly RunningClock[]): RunningClock | undefined =>
	state === 'suspended' || state === 'closed' ? undefined : state === 'answered' ? afterAnswer(clocks) : clocks.at(-1);

const afterAnswer = (clocks: readonly RunningClock[]): RunningClock | undefined =>
	clocks.find(({ step }) => step === 'publish-decision');

/** What the office does with a case, each with its command. */
export const COMMAND_OF_STEP = {
	accept: 'citizens.accept-case',
	decline: 'citizens.decline-case',
	assign: 'citizens.assign-case',
	extend: 'citizens.extend-case',
	suspend: 'citizens.suspend-case',
	resume: 'citizens.resume-case',
	'withdraw-part': 'citizens.withdraw-part-of-case',
	answer: 'citizens.answer-case',
	appeal: 'citizens.note-appeal-of-case',
	close: 'citizens.close-case',
	reopen: 'citizens.reopen-case'
} as const;
export type CaseStep = keyof typeof COMMAND_OF_STEP;
export const CASE_STEPS = Object.keys(COMMAND_OF_STEP) as CaseStep[];

const FROM: Record<CaseStep, readonly CaseState[]> = {
	accept: ['received'],
	decline: ['received'],
	assign: ['received', 'accepted', 'suspended'],
	extend: ['accepted'],
	suspend: ['accepted'],
	resume: ['suspended'],
	'withdraw-part': ['received', 'accepted', 'suspended'],
	answer: ['accepted'],
	appeal: ['answered', 'closed'],
	close: ['received', 'accepted', 'suspended', 'answered'],
	reopen: ['closed']
};

/** Why a step cannot be taken now, or undefined if it can. */
export const whyNotStep = (step: CaseStep, state: CaseState): Refusal | undefined =>
	FROM[step].includes(state) ? undefined : { code: `citizens.case-cannot-${step}-now` };

/** Whether a step can be taken with such a case: for buttons. */
export function canStep(
	step: CaseStep,
	{ state, kind, answeredOn }: Pick<CaseFacts, 'state' | 'kind' | 'answeredOn'>
): boolean {
	if (step === 'appeal' && !(kind === 'complaint' && answeredOn)) return false;
	if (step === 'extend' && kind === 'mixed') return false;
	return FROM[step].includes(state);
}
