import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { SlipSection, SlipState } from '../slip.ts';

type Tone = 'waiting' | 'soon' | 'active' | 'done' | 'late';

const STATES: Record<SlipState | 'none', { tone: Tone; text: () => string }> = {
	none: { tone: 'waiting', text: m.members_slip_state_none },
	'handed-in': { tone: 'soon', text: m.members_slip_state_handed_in },
	checked: { tone: 'active', text: m.members_slip_state_checked },
	accepted: { tone: 'done', text: m.members_slip_state_accepted },
	returned: { tone: 'late', text: m.members_slip_state_returned }
};
export const slipStatus = (state: SlipState | null): { tone: Tone; text: string } => {
	const { tone, text } = STATES[state ?? 'none'];
	return { tone, text: text() };
};

const SECTIONS: Record<SlipSection, () => string> = {
	training: m.members_slip_training,
	posts: m.members_slip_posts,
	awards: m.members_slip_awards,
	discipline: m.members_slip_discipline,
	family: m.members_slip_family,
	abroad: m.members_slip_abroad,
	other: m.members_slip_other
};
export const sectionWord = (section: SlipSection): string => SECTIONS[section]();

export const verdictWord = (verdict: 'open' | 'accepted' | 'declined', why: string): string =>
	verdict === 'accepted'
		? m.members_slip_line_accepted()
		: verdict === 'declined'
			? m.members_slip_line_declined({ why })
			: m.members_slip_line_open();

export const slipMoment = (name: string, at: string | null): string | undefined =>
	at ? m.members_slip_by({ name, day: formatDate(at.slice(0, 10)) }) : undefined;
