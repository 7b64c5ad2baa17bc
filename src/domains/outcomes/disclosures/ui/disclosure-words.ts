import { formatDate, formatDue } from '#lib/words/format.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { m } from '#lib/words/messages.ts';
import type { DisclosureStanding, PublicationForm } from '../duty.ts';

export const formWords: Record<PublicationForm, () => string> = {
	posting: m.outcomes_form_posting,
	portal: m.outcomes_form_portal,
	loudspeaker: m.outcomes_form_loudspeaker,
	'village-head': m.outcomes_form_village_head,
	letter: m.outcomes_form_letter,
	dialogue: m.outcomes_form_dialogue,
	meeting: m.outcomes_form_meeting,
	organisations: m.outcomes_form_organisations,
	network: m.outcomes_form_network,
	other: m.outcomes_form_other
};

type Shown = { tone: 'late' | 'soon' | 'done' | 'active' | 'stopped'; text: string };

/** How a duty stands, in a few words; without today's day as the public reads it. */
export function standingStatus(standing: DisclosureStanding, dueOn: LocalDate, today?: LocalDate): Shown {
	const { state, publishedOn, openUntil } = standing;
	if (state === 'due')
		return { tone: 'soon', text: today ? formatDue(dueOn, today) : m.outcomes_disclose_by({ day: formatDate(dueOn) }) };
	if (state === 'late' && !publishedOn)
		return { tone: 'late', text: today ? formatDue(dueOn, today) : m.outcomes_not_disclosed() };
	if (state === 'late') return { tone: 'stopped', text: m.outcomes_disclosed_late() };
	if (state === 'short') return { tone: 'late', text: m.outcomes_disclosed_short() };
	if (state === 'open')
		return { tone: 'active', text: m.outcomes_disclosed_until({ day: formatDate(openUntil ?? dueOn) }) };
	return { tone: 'done', text: m.outcomes_disclosed() };
}

/** 'từ 04/11/2026 đến 03/12/2026' */
export const spanText = (from: LocalDate, to: LocalDate | null): string =>
	to
		? m.outcomes_from_to({ from: formatDate(from), to: formatDate(to) })
		: m.outcomes_from_on({ from: formatDate(from) });
