import type { IconName } from '#lib/look/icons.ts';
import { m } from '#lib/words/messages.ts';
import type { AgendaKind, MeetingKind, MeetingState } from '../record.ts';

type Tone = 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'stopped';

/** '11/2026' */
export const monthWord = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

export const kindWord = (kind: MeetingKind): string =>
	({
		regular: m.meetings_kind_regular(),
		combined: m.meetings_kind_combined(),
		thematic: m.meetings_kind_thematic()
	})[kind];

export const stateWord = (state: MeetingState): string =>
	({
		planned: m.meetings_state_planned(),
		notified: m.meetings_state_notified(),
		open: m.meetings_state_open(),
		closed: m.meetings_state_closed(),
		signed: m.meetings_state_signed(),
		cancelled: m.meetings_state_cancelled()
	})[state];

type Standing = { state: MeetingState; isOverdue?: boolean; isPublishedLate?: boolean; publishedAt?: string };

/** How a meeting stands in colour, shape and word; what is late comes before what it is. */
export function standingOf(meeting: Standing): { tone: Tone; text: string; icon?: IconName } {
	const { state, isOverdue, isPublishedLate, publishedAt } = meeting;
	if (isOverdue) return { tone: 'late', text: m.meetings_state_overdue() };
	if (state === 'signed' && publishedAt) return { tone: 'done', text: m.meetings_state_published() };
	if (isPublishedLate && state === 'signed') return { tone: 'late', text: m.meetings_state_publish_late() };
	const text = stateWord(state);
	switch (state) {
		case 'planned':
			return { tone: 'waiting', text };
		case 'notified':
			return { tone: 'active', text, icon: 'megaphone' };
		case 'open':
			return { tone: 'active', text };
		case 'closed':
			return isPublishedLate ? { tone: 'late', text } : { tone: 'soon', text, icon: 'edit' };
		case 'signed':
			return { tone: 'done', text, icon: 'lock' };
		case 'cancelled':
			return { tone: 'stopped', text };
	}
}

/** Kinds of agenda item that a person may add, with their names. */
export const addedKinds = (): { value: AgendaKind; label: string }[] => [
	{ value: 'other', label: m.meetings_agenda_kind_other() },
	{ value: 'information', label: m.meetings_agenda_kind_information() },
	{ value: 'theme', label: m.meetings_agenda_kind_theme() },
	{ value: 'discussion', label: m.meetings_agenda_kind_discussion() },
	{ value: 'self-criticism', label: m.meetings_agenda_kind_self_criticism() },
	{ value: 'matters', label: m.meetings_agenda_kind_matters() }
];
