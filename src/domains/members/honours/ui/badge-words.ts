import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { BadgeKind } from '../badge.ts';

type Tone = 'soon' | 'active' | 'done' | 'stopped';

const STATES: Record<string, { tone: Tone; text: () => string }> = {
	proposed: { tone: 'soon', text: m.members_badge_state_proposed },
	decided: { tone: 'active', text: m.members_badge_state_decided },
	'handed-over': { tone: 'done', text: m.members_badge_state_handed },
	withdrawn: { tone: 'stopped', text: m.members_badge_state_withdrawn }
};
export const badgeStatus = (state: string) => ({ tone: STATES[state]!.tone, text: STATES[state]!.text() });

const KINDS: Record<BadgeKind, () => string> = {
	due: m.members_badge_kind_due,
	early: m.members_badge_kind_early,
	posthumous: m.members_badge_kind_posthumous
};
export const badgeKindWord = (kind: string): string => KINDS[kind as BadgeKind]();

type Line = { fullName: string; years: number; awardOn: string };
export const badgeLine = ({ fullName, years, awardOn }: Line): string =>
	m.members_badge_line({ name: fullName, years, on: formatDate(awardOn) });
