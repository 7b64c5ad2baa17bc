import { daysBetween, type LocalDate } from '#lib/local-date.ts';

import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { CaseState, ClosedAs, OpenKind, Topic } from '../cases/case.ts';
import type { ClockStep } from '../clock.ts';

export const kindWord: Record<OpenKind, () => string> = {
	complaint: m.citizens_kind_complaint,
	petition: m.citizens_kind_petition,
	feedback: m.citizens_kind_feedback,
	mixed: m.citizens_kind_mixed
};

export const kindHint: Record<OpenKind, () => string> = {
	complaint: m.citizens_kind_complaint_hint,
	petition: m.citizens_kind_petition_hint,
	feedback: m.citizens_kind_feedback_hint,
	mixed: m.citizens_kind_mixed_hint
};

export const topicWord: Record<Topic, () => string> = {
	land: m.citizens_topic_land,
	'roads-and-works': m.citizens_topic_roads,
	'water-and-environment': m.citizens_topic_water,
	welfare: m.citizens_topic_welfare,
	education: m.citizens_topic_education,
	health: m.citizens_topic_health,
	security: m.citizens_topic_security,
	procedures: m.citizens_topic_procedures,
	officials: m.citizens_topic_officials,
	other: m.citizens_topic_other
};

export const stateWord: Record<CaseState, () => string> = {
	received: m.citizens_state_received,
	accepted: m.citizens_state_accepted,
	suspended: m.citizens_state_suspended,
	answered: m.citizens_state_answered,
	closed: m.citizens_state_closed
};

export const closedAsWord: Record<ClosedAs, () => string> = {
	answered: m.citizens_as_answered,
	guided: m.citizens_as_guided,
	transferred: m.citizens_as_transferred,
	returned: m.citizens_as_returned,
	ineligible: m.citizens_as_ineligible,
	'not-accepted': m.citizens_as_not_accepted,
	withdrawn: m.citizens_as_withdrawn,
	terminated: m.citizens_as_terminated
};

export const stepWord: Record<ClockStep, () => string> = {
	accept: m.citizens_step_accept,
	'first-handling': m.citizens_step_first_handling,
	settle: m.citizens_step_settle,
	'publish-decision': m.citizens_step_publish_decision,
	answer: m.citizens_step_answer,
	appeal: m.citizens_step_appeal,
	check: m.citizens_step_check,
	'notify-acceptance': m.citizens_step_notify_acceptance
};

export const viaWord: Record<string, () => string> = {
	desk: m.citizens_via_desk,
	post: m.citizens_via_post,
	reception: m.citizens_via_reception,
	phone: m.citizens_via_phone,
	portal: m.citizens_via_portal
};

export const eventWord: Record<string, () => string> = {
	registered: m.citizens_event_registered,
	assigned: m.citizens_event_assigned,
	accepted: m.citizens_event_accepted,
	suspended: m.citizens_event_suspended,
	resumed: m.citizens_event_resumed,
	answered: m.citizens_event_answered,
	closed: m.citizens_event_closed,
	reopened: m.citizens_event_reopened,
	extended: m.citizens_event_extended,
	'part-withdrawn': m.citizens_event_part_withdrawn,
	declined: m.citizens_event_declined,
	appealed: m.citizens_event_appealed,
	linked: m.citizens_event_linked,
	unlinked: m.citizens_event_unlinked,
	undone: m.citizens_event_undone,
	noted: m.citizens_event_noted
};

/** The tones of `Status` that cases use. */
type Tone = 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'stopped';

type Dated = { state: CaseState; closedAs: ClosedAs | null; dueStep: ClockStep | null; dueOn: LocalDate | null };

/** How a case stands: what is due until when, or how it ended. */
export function standingOf({ state, closedAs, dueStep, dueOn }: Dated, today: LocalDate): { tone: Tone; text: string } {
	if (state === 'closed') return { tone: 'done', text: closedAs ? closedAsWord[closedAs]() : stateWord.closed() };
	if (state === 'suspended') return { tone: 'stopped', text: stateWord.suspended() };
	if (!dueStep || !dueOn) return { tone: 'waiting', text: stateWord[state]() };
	const step = stepWord[dueStep]();
	if (dueOn < today) return { tone: 'late', text: m.citizens_due_late({ step, days: daysBetween(dueOn, today) }) };
	if (dueOn === today) return { tone: 'soon', text: m.citizens_due_today({ step }) };
	return { tone: 'active', text: m.citizens_due({ step, day: formatDate(dueOn) }) };
}
