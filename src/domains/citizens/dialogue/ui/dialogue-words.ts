import type { LocalDate } from '#lib/local-date.ts';
import { m } from '#lib/words/messages.ts';
import type {
	CommitmentStanding,
	DialogueGround,
	DialogueMode,
	DialogueState,
	DialogueStep,
	Outcome
} from '../dialogue.ts';

type Tone = 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'stopped' | 'plain';
type Shown = { tone: Tone; text: string };

export const groundWord: Record<DialogueGround, () => string> = {
	yearly: m.citizens_dialogue_ground_yearly,
	voters: m.citizens_dialogue_ground_voters,
	needed: m.citizens_dialogue_ground_needed
};

export const modeWord: Record<DialogueMode, () => string> = {
	direct: m.citizens_dialogue_mode_direct,
	online: m.citizens_dialogue_mode_online,
	network: m.citizens_dialogue_mode_network
};

export const stepWord: Record<DialogueStep, () => string> = {
	change: m.citizens_dialogue_change,
	notice: m.citizens_dialogue_notice,
	move: m.citizens_dialogue_move,
	cancel: m.citizens_dialogue_cancel,
	hold: m.citizens_dialogue_hold,
	conclude: m.citizens_dialogue_conclude,
	reopen: m.citizens_dialogue_reopen
};

export function dialogueStanding(
	{ state, onDay }: { state: DialogueState; onDay: LocalDate },
	today: LocalDate
): Shown {
	if (state === 'planned') return { tone: 'plain', text: m.citizens_dialogue_planned() };
	if (state === 'noticed')
		return onDay < today
			? { tone: 'late', text: m.citizens_dialogue_unrecorded() }
			: { tone: 'soon', text: m.citizens_dialogue_noticed() };
	if (state === 'held') return { tone: 'active', text: m.citizens_dialogue_held() };
	if (state === 'concluded') return { tone: 'done', text: m.citizens_dialogue_concluded() };
	return { tone: 'stopped', text: m.citizens_dialogue_cancelled() };
}

const PROMISES: Record<CommitmentStanding, [Tone, () => string]> = {
	kept: ['done', m.citizens_promise_kept],
	'kept-late': ['stopped', m.citizens_promise_kept_late],
	late: ['late', m.citizens_promise_overdue],
	open: ['active', m.citizens_promise_open],
	dropped: ['stopped', m.citizens_promise_dropped]
};

export const promiseStanding = (standing: CommitmentStanding): Shown => ({
	tone: PROMISES[standing][0],
	text: PROMISES[standing][1]()
});

const OUTCOMES: Record<Outcome, [Tone, () => string]> = {
	waiting: ['waiting', m.citizens_question_waiting],
	answered: ['done', m.citizens_question_answered],
	case: ['active', m.citizens_question_is_case],
	commitment: ['active', m.citizens_question_promised]
};

/** What became of a question; how a promise stands, where it is one. */
export const questionStanding = (question: { outcome: Outcome; standing?: CommitmentStanding | undefined }): Shown =>
	question.standing
		? promiseStanding(question.standing)
		: { tone: OUTCOMES[question.outcome][0], text: OUTCOMES[question.outcome][1]() };
