import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import type { CellKind, MeetingState } from '../record.ts';
import file from '../rules-data/meeting-themes.json' with { type: 'json' };
import { isQuarterOver, type Quarter, type QuarterOfYear } from './quarter.ts';
import { romanOf } from '#lib/roman.ts';

const Themes = v.strictObject({
	/** Themes a year that serve a task of the cell's own unit: encouraged, never asked. */
	tiedThemesPerYear: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Day of a quarter's first month by which its theme stands approved. */
	approvedByDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28))
});
export type ThemeRules = RuleSet<v.InferOutput<typeof Themes>>;
export const themeRules: ThemeRules[] = readRuleSets(file, Themes);

/** A theme of a cell's year. */
export type CellTheme = QuarterOfYear & {
	id: string;
	title: string;
	/** The task of the cell or its unit that it serves; '' where none is named. */
	tiedTo: string;
	presenterId?: string;
	presenterName: string;
	draft: string;
	draftFile?: { id: string; name: string };
	issuedThemeId?: string;
	state: 'proposed' | 'approved';
	approvedOn?: LocalDate;
	approvalMinutes: string;
	/** The meeting that takes it up, unless it was called off. */
	meeting?: { id: string; month: string; state: MeetingState };
};

/** A theme that a higher level issued for a quarter. */
export type IssuedTheme = QuarterOfYear & {
	id: string;
	issuer: 'commune' | 'province' | 'centre';
	title: string;
	reference: string;
	/** Kinds of cell that it is for; all where empty. */
	cellKinds: CellKind[];
	withdrawnOn?: LocalDate;
};

type StandingFacts = Pick<CellTheme, 'state'> & { meeting?: { state: MeetingState } };

/** held: its meeting was; scheduled: a meeting will take it up; else what the cell committee has said of it. */
export type ThemeStanding = 'held' | 'scheduled' | 'approved' | 'proposed';

export function standingOfTheme({ state, meeting }: StandingFacts): ThemeStanding {
	if (meeting?.state === 'closed' || meeting?.state === 'signed') return 'held';
	return meeting ? 'scheduled' : state;
}

/** How a cell stands in a quarter: none: nothing yet; missed: nothing was held and the quarter is over. */
export type QuarterStanding = ThemeStanding | 'none' | 'missed' | 'not-yet-formed';

const ORDER: ThemeStanding[] = ['held', 'scheduled', 'approved', 'proposed'];

/**
 * The furthest that any theme of the quarter has come.
 * @param thematic states of the quarter's thematic and combined meetings, with a theme planned ahead or without
 */
export function standingOfQuarter(
	of: QuarterOfYear,
	themes: readonly Pick<CellTheme, 'state' | 'meeting'>[],
	thematic: readonly MeetingState[],
	today: LocalDate
): QuarterStanding {
	const standings = [
		...themes.map(standingOfTheme),
		...thematic.map((state) => standingOfTheme({ state: 'approved', meeting: { state } }))
	];
	const reached = ORDER.find((standing) => standings.includes(standing));
	if (reached === 'held') return 'held';
	return isQuarterOver(of, today) ? 'missed' : (reached ?? 'none');
}

/** Issued themes that a kind of cell has not taken up, and still can. */
export const notTakenUp = (
	issued: readonly IssuedTheme[],
	cell: { cellKind: CellKind; themes: readonly Pick<CellTheme, 'issuedThemeId'>[] },
	today: LocalDate
): IssuedTheme[] =>
	issued.filter(
		(theme) =>
			!theme.withdrawnOn &&
			!isQuarterOver(theme, today) &&
			(theme.cellKinds.length === 0 || theme.cellKinds.includes(cell.cellKind)) &&
			!cell.themes.some(({ issuedThemeId }) => issuedThemeId === theme.id)
	);

const YEARS_AHEAD = 1;

/** Why no theme can be planned, or issued, for this quarter, or undefined if one can. */
export function whyNotInQuarter({ year, quarter }: QuarterOfYear, today: LocalDate): Refusal | undefined {
	const facts = { quarter: romanOf(quarter), year };
	if (isQuarterOver({ year, quarter }, today)) return { code: 'meetings.quarter-over', facts };
	return year > Number(today.slice(0, 4)) + YEARS_AHEAD ? { code: 'meetings.quarter-too-far', facts } : undefined;
}

/** Why the text of a theme stays as it is. What was approved is proposed again first. */
export function whyNotChangeTheme(theme: Pick<CellTheme, 'state' | 'meeting'>): Refusal | undefined {
	const standing = standingOfTheme(theme);
	if (standing === 'held' || theme.meeting?.state === 'open') return { code: 'meetings.theme-held' };
	return theme.state === 'approved' ? { code: 'meetings.theme-approved' } : undefined;
}

/** Why the cell committee cannot approve it: somebody presents it, and the day is over or today. */
export function whyNotApprove(
	theme: Pick<CellTheme, 'state' | 'meeting' | 'presenterName'>,
	on: LocalDate,
	today: LocalDate
): Refusal | undefined {
	if (on > today) return { code: 'meetings.approved-in-future', facts: { today } };
	if (!theme.presenterName) return { code: 'meetings.theme-without-presenter' };
	return whyNotChangeTheme(theme);
}

/** Why it does not become a proposal again. */
export function whyNotProposeAgain(theme: Pick<CellTheme, 'state' | 'meeting'>): Refusal | undefined {
	if (theme.state !== 'approved') return { code: 'meetings.theme-not-approved' };
	return whyNotChangeTheme({ ...theme, state: 'proposed' });
}

/** Why it is not taken off the year: a meeting has it. */
export const whyNotDrop = (theme: Pick<CellTheme, 'state' | 'meeting'>): Refusal | undefined =>
	theme.meeting ? { code: 'meetings.theme-in-meeting' } : whyNotChangeTheme(theme);

export type { Quarter };
