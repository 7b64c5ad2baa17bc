import type { IconName } from '#lib/look/icons.ts';
import { m } from '#lib/words/messages.ts';
import type { IssuedTheme, QuarterStanding } from '../theme.ts';

type Tone = 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'plain';

const WORDS: Record<QuarterStanding, () => string> = {
	held: m.meetings_year_standing_held,
	scheduled: m.meetings_year_standing_scheduled,
	approved: m.meetings_year_standing_approved,
	proposed: m.meetings_year_standing_proposed,
	none: m.meetings_year_standing_none,
	missed: m.meetings_year_standing_missed,
	'not-yet-formed': m.meetings_year_standing_unformed
};
const TONES: Record<QuarterStanding, Tone> = {
	held: 'done',
	scheduled: 'active',
	approved: 'active',
	proposed: 'waiting',
	none: 'soon',
	missed: 'late',
	'not-yet-formed': 'plain'
};
const ICONS: Partial<Record<QuarterStanding, IconName>> = {
	scheduled: 'calendar',
	approved: 'check',
	none: 'alert',
	missed: 'x'
};

/** How a theme or a quarter stands, in colour, shape and word. */
export const themeStatus = (standing: QuarterStanding): { tone: Tone; text: string; icon?: IconName } => {
	const icon = ICONS[standing];
	return { tone: TONES[standing], text: WORDS[standing](), ...(icon && { icon }) };
};

export const issuerWord = (issuer: IssuedTheme['issuer']): string =>
	({
		commune: m.meetings_year_issuer_commune(),
		province: m.meetings_year_issuer_province(),
		centre: m.meetings_year_issuer_centre()
	})[issuer];
