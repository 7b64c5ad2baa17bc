import type { LocalDate } from '#lib/local-date.ts';
import type { MeetingState } from '../record.ts';
import { monthsOfQuarter, type QuarterOfYear } from './quarter.ts';
import { type CellTheme, standingOfQuarter, type ThemeRules } from './theme.ts';

/** What a cell has for a quarter. */
export type ThemesOfCell = QuarterOfYear & {
	/** First day on which the cell is one. */
	validFrom: LocalDate;
	themes: readonly Pick<CellTheme, 'state' | 'meeting'>[];
	/** States of the quarter's thematic and combined meetings. */
	thematic: readonly MeetingState[];
};

/** none: no theme is planned; proposed: one is, and the cell committee has not approved it. */
export type ThemeDue = { lacks: 'none' | 'proposed'; dueOn: LocalDate };

/** What the cell still owes for the quarter and by which day; a cell formed after that day owes nothing. */
export function themeDueOf(
	{ year, quarter, validFrom, themes, thematic }: ThemesOfCell,
	today: LocalDate,
	{ parameters }: ThemeRules
): ThemeDue | undefined {
	const of = { year, quarter };
	const dueOn = `${monthsOfQuarter(of)[0]}-${String(parameters.approvedByDay).padStart(2, '0')}`;
	const standing = standingOfQuarter(of, themes, thematic, today);
	if (validFrom > dueOn || (standing !== 'none' && standing !== 'proposed')) return undefined;
	return { lacks: standing, dueOn };
}
