import { attendanceRules, meetingCycleRules, proposeDate } from '#domains/meetings/index.ts';
import type { CellKind } from '#domains/meetings/index.ts';
import { cellWatchRules } from '#domains/organisation/index.ts';
import { addDays, addMonths, type LocalDate, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';

/** The line of a cell and month that the operations of its meeting keep. */
export type CellMonth = {
	/** 'YYYY-MM'. */
	month: string;
	/** State of the month's meeting. */
	state: string;
	meetingId: string | null;
	metOn: LocalDate | null;
	plannedOn: LocalDate | null;
	summoned: number;
	present: number;
	scoreTotal: number | null;
	scoreClass: string | null;
	publishedLate: boolean | null;
};

export type WatchedCell = { cellKind: CellKind; usualDay: number | null; validFrom: LocalDate };

/**
 * on-time, late: held, by its day; too-few: held without enough members; missed: its day is over and nothing was held;
 * planned: still to come; unplanned: this month, and no day is set; none: there was no such cell, or no such month yet.
 */
export type HeldMark = 'on-time' | 'late' | 'too-few' | 'missed' | 'planned' | 'unplanned' | 'none';

/** The day on which the cell would meet by its own custom or the national one. */
export function meetingDayOf({ cellKind, usualDay }: WatchedCell, month: string): LocalDate {
	const key = `${month} ${cellKind} ${usualDay}`;
	let day = meetingDays.get(key);
	if (!day) {
		const rules = ruleSetInForce(meetingCycleRules, `${month}-01`);
		day = proposeDate({ month, cellKind, ...(usualDay !== null && { usualDay }) }, rules).on;
		meetingDays.set(key, day);
	}
	return day;
}

/** A commune's cells share few days, and pages ask for each of them twelve months long. */
const meetingDays = new Map<string, LocalDate>();

/** How a cell held its meeting of a month, as seen on a day. */
export function heldMark(cell: WatchedCell, month: string, line: CellMonth | undefined, today: LocalDate): HeldMark {
	if (month > monthOf(today) || monthOf(cell.validFrom) > month) return 'none';
	const lastDay = addDays(meetingDayOf(cell, month), cellWatchRules(today).lateAfterDays);
	if (line?.metOn) {
		if (line.state !== 'open' && !isEnough(line)) return 'too-few';
		return line.metOn > lastDay ? 'late' : 'on-time';
	}
	const isPlanned = line !== undefined && line.state !== 'cancelled' && line.plannedOn !== null;
	if (isPlanned && line.plannedOn! >= today) return 'planned';
	if (isPlanned) return 'missed';
	return month === monthOf(today) && today <= lastDay ? 'unplanned' : 'missed';
}

/** Heads present against heads summoned: the record of the meeting itself counts official members alone. */
function isEnough({ metOn, summoned, present }: CellMonth): boolean {
	const { numerator, denominator } = ruleSetInForce(attendanceRules, metOn!).parameters.quorum;
	return present * denominator >= summoned * numerator;
}

/** Months 'YYYY-MM' up to the one of a day, oldest first. */
export const monthsUpTo = (month: string, count: number): string[] =>
	Array.from({ length: count }, (_, index) => monthOf(addMonths(`${month}-01`, index - count + 1)));
