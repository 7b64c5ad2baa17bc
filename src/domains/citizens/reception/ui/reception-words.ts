import type { LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { DutyRole } from '../duty.ts';
import type { SessionState, SessionStep, SURPRISE_GROUNDS } from '../session.ts';
import type { RefusalGround, VisitOutcome } from '../visit.ts';

export const roleWord: Record<DutyRole, () => string> = {
	'party-secretary': m.citizens_duty_party_secretary,
	'committee-chair': m.citizens_duty_committee_chair,
	'council-board': m.citizens_duty_council_board,
	deputies: m.citizens_duty_deputies
};

export const sessionStateWord: Record<SessionState, () => string> = {
	draft: m.citizens_session_draft,
	published: m.citizens_session_published,
	held: m.citizens_session_held,
	cancelled: m.citizens_session_cancelled
};

export const groundWord: Record<(typeof SURPRISE_GROUNDS)[number], () => string> = {
	tense: m.citizens_ground_tense,
	'serious-harm': m.citizens_ground_serious_harm
};

export const outcomeWord: Record<VisitOutcome, () => string> = {
	answered: m.citizens_outcome_answered,
	accepted: m.citizens_outcome_accepted,
	guided: m.citizens_outcome_guided,
	transferred: m.citizens_outcome_transferred,
	appointment: m.citizens_outcome_appointment,
	refused: m.citizens_outcome_refused
};

export const refusalWord: Record<RefusalGround, () => string> = {
	'not-in-control': m.citizens_refusal_not_in_control,
	threatens: m.citizens_refusal_threatens,
	'settled-already': m.citizens_refusal_settled_already
};

type Tone = 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'stopped';

/** How a session stands: planned, past without a word on it, held by whom. */
export function sessionStanding(
	session: { state: SessionState; onDay: LocalDate; presidedByHolder: boolean | null },
	today: LocalDate
): { tone: Tone; text: string } {
	const { state, onDay, presidedByHolder } = session;
	if (state === 'cancelled') return { tone: 'stopped', text: m.citizens_session_cancelled() };
	if (state === 'held')
		return presidedByHolder
			? { tone: 'done', text: m.citizens_session_held() }
			: { tone: 'soon', text: m.citizens_session_substituted() };
	if (onDay < today) return { tone: 'late', text: m.citizens_session_unrecorded() };
	return state === 'draft'
		? { tone: 'waiting', text: m.citizens_session_draft() }
		: { tone: 'active', text: m.citizens_session_published() };
}

/** How a visit stands: ended, or an answer is owed until a day. */
export function visitStanding(
	visit: { outcome: string; promisedOn: LocalDate | null; answeredOn: LocalDate | null },
	today: LocalDate
): { tone: Tone; text: string } {
	const { outcome, promisedOn, answeredOn } = visit;
	const word = outcomeWord[outcome as VisitOutcome]();
	if (!promisedOn || answeredOn) return { tone: outcome === 'refused' ? 'stopped' : 'done', text: word };
	const day = formatDate(promisedOn);
	return promisedOn < today
		? { tone: 'late', text: m.citizens_promise_late({ day }) }
		: { tone: 'soon', text: m.citizens_promise({ day }) };
}

export const sessionStepWord: Record<SessionStep, () => string> = {
	publish: m.citizens_reception_publish,
	hold: m.citizens_session_hold,
	conclude: m.citizens_session_conclude,
	move: m.citizens_session_move,
	cancel: m.citizens_session_cancel,
	reopen: m.citizens_session_reopen
};
