import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** planned: the office alone sees it; noticed: everybody does; concluded: what was asked, answered and promised is out. */
export const DIALOGUE_STATES = ['planned', 'noticed', 'held', 'concluded', 'cancelled'] as const;
export type DialogueState = (typeof DIALOGUE_STATES)[number];

/** Why there is one: the yearly duty, enough voters asked, or the leaders see a need. */
export const DIALOGUE_GROUNDS = ['yearly', 'voters', 'needed'] as const;
export type DialogueGround = (typeof DIALOGUE_GROUNDS)[number];
export const DIALOGUE_MODES = ['direct', 'online', 'network'] as const;
export type DialogueMode = (typeof DIALOGUE_MODES)[number];

export type DialogueStep = 'change' | 'notice' | 'move' | 'cancel' | 'hold' | 'conclude' | 'reopen';

const FROM: Record<DialogueStep, readonly DialogueState[]> = {
	change: ['planned'],
	notice: ['planned'],
	move: ['planned', 'noticed'],
	cancel: ['planned', 'noticed'],
	hold: ['noticed'],
	conclude: ['held'],
	reopen: ['held', 'concluded', 'cancelled']
};
export const DIALOGUE_STEPS = Object.keys(FROM) as DialogueStep[];

export const canDialogueStep = (step: DialogueStep, state: DialogueState): boolean => FROM[step].includes(state);

/** Why a step cannot be taken now, or undefined if it can. */
export const whyNotDialogueStep = (step: DialogueStep, state: DialogueState): Refusal | undefined =>
	canDialogueStep(step, state) ? undefined : { code: `citizens.dialogue-cannot-${step}-now` };

/** Where a step that was taken by mistake leads back to. */
export const beforeStep = (state: DialogueState, wasNoticed: boolean): DialogueState =>
	state === 'concluded' ? 'held' : wasNoticed ? 'noticed' : 'planned';

/** What is asked can be taken in from the first plan until the conclusion is out. */
export const takesQuestions = (state: DialogueState): boolean => ['planned', 'noticed', 'held'].includes(state);

export type Outcome = 'waiting' | 'answered' | 'case' | 'commitment';

/** Why a question cannot be settled: not before the dialogue, and never after its conclusion. */
export function whyNotSettleQuestion(state: DialogueState, outcome: Outcome): Refusal | undefined {
	if (state !== 'held')
		return { code: state === 'concluded' ? 'citizens.dialogue-is-concluded' : 'citizens.dialogue-not-held' };
	return outcome === 'waiting' ? undefined : { code: 'citizens.question-settled' };
}

/** A promise and the task that keeps it. */
export type Promised = {
	/** The day that the people were told. */
	dueOn: LocalDate;
	taskState: string | null;
	doneOn: LocalDate | null;
};

/** kept: in time; kept-late: after the day; late: the day is over and it is not done; dropped: said to be not feasible. */
export const COMMITMENT_STANDINGS = ['late', 'open', 'kept-late', 'kept', 'dropped'] as const;
export type CommitmentStanding = (typeof COMMITMENT_STANDINGS)[number];

export function standingOfCommitment({ dueOn, taskState, doneOn }: Promised, today: LocalDate): CommitmentStanding {
	if (taskState === 'dropped') return 'dropped';
	if (taskState === 'done' && doneOn) return doneOn <= dueOn ? 'kept' : 'kept-late';
	return today > dueOn ? 'late' : 'open';
}

/** Kept in time, of those whose day came or that were kept before it. What still runs counts neither way. */
export function keptInTime(standings: readonly CommitmentStanding[]): { kept: number; of: number } {
	const due = standings.filter((standing) => standing !== 'open');
	return { kept: due.filter((standing) => standing === 'kept').length, of: due.length };
}
