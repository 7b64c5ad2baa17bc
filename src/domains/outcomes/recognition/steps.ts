import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { neededOf } from '#lib/share.ts';
import type { Procedure, Step } from './procedure.ts';

/** A step as it was written down. Heads: of a meeting invited, present, in favour; of opinions asked, answered, satisfied. */
export type GivenStep = {
	step: string;
	from: LocalDate;
	to?: LocalDate | null;
	document?: string;
	invited?: number | null;
	present?: number | null;
	agree?: number | null;
};
export type DoneStep = GivenStep & { passed: boolean };

/** What the step is held against, beside the steps before it. */
export type StepFacts = {
	today: LocalDate;
	/** Of the village on record; null for the commune, or where nobody wrote it down. */
	householdsOnRecord: number | null;
	/** On the list of this round. */
	householdsListed: number;
	objectionsOpen: number;
	/** Whether the figures of the round's year are locked. */
	figuresLocked: boolean;
};

/** The step whose turn it is; undefined after the last. */
export const nextStep = ({ parameters }: Pick<Procedure, 'parameters'>, done: readonly { step: string }[]) =>
	parameters.steps.find(({ code }) => !done.some(({ step }) => step === code));

const endOf = (from: LocalDate, { count, unit }: { count: number; unit: 'calendar' | 'working' }): LocalDate =>
	unit === 'calendar' ? addDays(from, count) : addWorkingDays(from, count);

/** Last day of a posting at the earliest: its first day does not count. */
export const postedUntil = (step: Step, from: LocalDate): LocalDate | undefined =>
	step.posting && endOf(from, step.posting);

/** Last day for a step that has one, once the step it runs from is done. */
export function dueOfStep(
	{ within }: Step,
	{ parameters }: Procedure,
	done: readonly DoneStep[]
): LocalDate | undefined {
	const start = within && done.find(({ step }) => step === within.after);
	if (!within || !start) return undefined;
	const after = parameters.steps.find(({ code }) => code === within.after);
	const begins = (after && (start.to ?? postedUntil(after, start.from))) || start.from;
	return endOf(begins, within);
}

/** Whether the heads of a meeting carry it; true where a step asks for none. */
export function isCarried({ vote }: Step, { invited, present, agree }: GivenStep): boolean {
	if (!vote) return true;
	const [asked, came, favour] = [invited ?? 0, present ?? 0, agree ?? 0];
	const enough = vote.present === null || came >= neededOf(asked, vote.present);
	return enough && favour >= neededOf(vote.agreeOf === 'present' ? came : asked, vote.agree);
}

/**
 * Why a step cannot be written down now, or undefined if it can: steps go in order, each on or after the last day of
 * the one before, with everything that it asks for.
 */
export function whyNotStep(
	given: GivenStep,
	procedure: Procedure,
	done: readonly DoneStep[],
	facts: StepFacts
): Refusal | undefined {
	const step = nextStep(procedure, done);
	if (!step || step.code !== given.step) return { code: 'outcomes.step-not-next' };
	return (
		whyNotDays(given, step, procedure, done, facts) ??
		whyNotHeads(given, step, facts) ??
		whyNotAsked(given, step, facts)
	);
}

function whyNotDays(
	{ from, to }: GivenStep,
	step: Step,
	{ parameters }: Procedure,
	done: readonly DoneStep[],
	{ today }: StepFacts
): Refusal | undefined {
	if (from > today) return { code: 'outcomes.day-in-future' };
	if (to && to < from) return { code: 'outcomes.step-backwards' };
	const least = postedUntil(step, from);
	if (to && least && to < least) return { code: 'outcomes.posting-too-short', facts: { until: least } };
	const last = done.at(-1);
	const before = parameters.steps.find(({ code }) => code === last?.step);
	if (!last || !before) return undefined;
	if (!last.passed) return { code: 'outcomes.step-not-carried' };
	const until = last.to ?? postedUntil(before, last.from);
	if (before.posting && until && from <= until) return { code: 'outcomes.posting-runs', facts: { until } };
	return from < last.from ? { code: 'outcomes.step-before-last', facts: { on: last.from } } : undefined;
}

function whyNotHeads(
	{ invited, present, agree }: GivenStep,
	{ vote, asks }: Step,
	{ householdsOnRecord }: StepFacts
): Refusal | undefined {
	if (!vote && !asks.includes('opinions')) return undefined;
	if (!invited || present === null || present === undefined || agree === null || agree === undefined)
		return { code: 'outcomes.step-needs-heads' };
	if (present > invited) return { code: 'outcomes.step-more-than-invited', facts: { present, invited } };
	if (agree > present) return { code: 'outcomes.step-more-than-present', facts: { agree, present } };
	if (householdsOnRecord && invited > householdsOnRecord)
		return { code: 'outcomes.step-more-than-households', facts: { invited, households: householdsOnRecord } };
	return undefined;
}

function whyNotAsked(given: GivenStep, { asks }: Step, facts: StepFacts): Refusal | undefined {
	if (asks.includes('document') && !given.document) return { code: 'outcomes.step-needs-document' };
	if (asks.includes('figures') && !facts.figuresLocked) return { code: 'outcomes.step-figures-open' };
	if (asks.includes('households') && facts.householdsListed === 0) return { code: 'outcomes.step-without-households' };
	if (asks.includes('outcome') && facts.objectionsOpen > 0)
		return { code: 'outcomes.objections-open', facts: { count: facts.objectionsOpen } };
	return undefined;
}
