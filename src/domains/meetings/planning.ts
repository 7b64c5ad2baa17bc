import { addMonths, type LocalDate, monthOf } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { dayOf } from './moments.ts';
import type { MeetingKind } from './record.ts';

export type PlanFacts = {
	/** 'YYYY-MM'. */
	month: string;
	/** Planned start. */
	startsAt: string;
	today: LocalDate;
	/** The unit that would meet; validTo is the first day on which it no longer is, or 'infinity'. */
	unit: { kind: string; name: string; validFrom: LocalDate; validTo: LocalDate };
};

// Guards against a slip of the pen, not a rule of the field: a year ahead is planned, last month is made up for.
const MONTHS_AHEAD = 12;
const MONTHS_BACK = 1;

/** Why a unit cannot plan a meeting for this month at this time, or undefined if it can. */
export function whyNotPlan({ month, startsAt, today, unit }: PlanFacts): Refusal | undefined {
	const on = dayOf(startsAt);
	return whyNotMeet(unit, on) ?? whyNotInMonth(month, on) ?? whyNotNow(month, today);
}

/** Why a meeting cannot become one of another kind: a thematic one never stands in for the regular one. */
export const whyNotTurn = (meeting: { kind: MeetingKind }, into: MeetingKind | undefined): Refusal | undefined =>
	into && meeting.kind === 'thematic' ? { code: 'meetings.thematic-stays' } : undefined;

/** Why a unit holds no meetings on this day: only a cell does, while it is one. */
export function whyNotMeet(unit: PlanFacts['unit'], on: LocalDate): Refusal | undefined {
	if (unit.kind !== 'cell') return { code: 'meetings.unit-is-no-cell', facts: { name: unit.name } };
	return whyNoUnitOn(unit, on);
}

/** Why the unit is not there on this day: not yet, or no more. */
export function whyNoUnitOn(unit: Omit<PlanFacts['unit'], 'kind'>, on: LocalDate): Refusal | undefined {
	if (on < unit.validFrom) return { code: 'meetings.unit-not-yet', facts: { name: unit.name, from: unit.validFrom } };
	if (unit.validTo !== 'infinity' && on >= unit.validTo)
		return { code: 'meetings.unit-ended', facts: { name: unit.name, on: unit.validTo } };
	return undefined;
}

/** A meeting is held in its month, or some days outside it: in the month before or after. */
export function whyNotInMonth(month: string, on: LocalDate): Refusal | undefined {
	const [from, to] = [monthFrom(month, -1), monthFrom(month, 1)];
	if (from <= monthOf(on) && monthOf(on) <= to) return undefined;
	return { code: 'meetings.day-outside-month', facts: { on, month: monthText(month) } };
}

function whyNotNow(month: string, today: LocalDate): Refusal | undefined {
	const [from, to] = [monthFrom(monthOf(today), -MONTHS_BACK), monthFrom(monthOf(today), MONTHS_AHEAD)];
	if (from <= month && month <= to) return undefined;
	const code = month < from ? 'meetings.month-over' : 'meetings.month-too-far';
	return { code, facts: { month: monthText(month), from: monthText(from), to: monthText(to) } };
}

const monthFrom = (month: string, months: number): string => monthOf(addMonths(`${month}-01`, months));

/** '11/2026', as people write a month. */
export const monthText = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;
