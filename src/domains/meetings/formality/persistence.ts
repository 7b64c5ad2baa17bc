import type { SignalCode } from './signal.ts';

/** One meeting of a cell with its signs; the latest first in lists. */
export type MeetingSigns = { meetingId: string; month: string; codes: SignalCode[] };

/**
 * Signs that stand in each of the last so many meetings of a cell. Until then they are for its own secretary alone:
 * the levels above see shares, not the cell.
 */
export function persistentSigns(meetings: readonly MeetingSigns[], afterMeetings: number): SignalCode[] {
	if (meetings.length < afterMeetings) return [];
	const [latest, ...earlier] = meetings.slice(0, afterMeetings);
	return latest!.codes.filter((code) => earlier.every(({ codes }) => codes.includes(code)));
}

/**
 * Signs of one meeting that make part of such a row, before or after it: what the levels above may open there.
 *
 * @param at place of the meeting in the list
 */
export function lastingSigns(meetings: readonly MeetingSigns[], at: number, afterMeetings: number): SignalCode[] {
	const first = Math.max(0, at - afterMeetings + 1);
	const rows = Array.from({ length: at - first + 1 }, (_, index) =>
		persistentSigns(meetings.slice(first + index), afterMeetings)
	);
	return [...new Set(rows.flat())];
}

/** How many cells met in a month, and how many of them showed each sign. */
export type MonthShare = { month: string; cells: number; withSign: Partial<Record<SignalCode, number>>; any: number };

/** Figures of a month over cells, the only ones that the levels above see from the first day. */
export function monthShares(cells: readonly MeetingSigns[][], months: readonly string[]): MonthShare[] {
	return months.map((month) => {
		const met = cells.flatMap((meetings) => {
			const own = meetings.filter((meeting) => meeting.month === month);
			return own.length > 0 ? [new Set(own.flatMap(({ codes }) => codes))] : [];
		});
		const withSign: MonthShare['withSign'] = {};
		for (const codes of met) for (const code of codes) withSign[code] = (withSign[code] ?? 0) + 1;
		return { month, cells: met.length, withSign, any: met.filter(({ size }) => size > 0).length };
	});
}
