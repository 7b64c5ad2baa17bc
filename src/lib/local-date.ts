/**
 * A calendar day without time or zone, as 'YYYY-MM-DD'.
 * Days compare and sort as text. The working zone is Asia/Ho_Chi_Minh.
 */
export type LocalDate = string;

export const WORK_ZONE = 'Asia/Ho_Chi_Minh';

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: '2026-02-29' does not. */
export function isLocalDate(text: string): boolean {
	const match = SHAPE.exec(text);
	if (!match) return false;
	return fromEpochDay(toEpochDay(text)) === text && Number(match[1]) > 0;
}

/** Whole days since 1970-01-01. */
export const toEpochDay = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export function fromEpochDay(epochDay: number): LocalDate {
	return Number.isFinite(epochDay) ? new Date(epochDay * DAY_MS).toISOString().slice(0, 10) : '';
}

export const addDays = (day: LocalDate, days: number): LocalDate => fromEpochDay(toEpochDay(day) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toEpochDay(to) - toEpochDay(from);

/** Monday is 1, Sunday is 7. */
export const weekday = (day: LocalDate): number => ((((toEpochDay(day) + 3) % 7) + 7) % 7) + 1;

/** 'YYYY-MM' of the day. */
export const monthOf = (day: LocalDate): string => day.slice(0, 7);

export const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;

export const lastOfMonth = (day: LocalDate): LocalDate => addDays(addMonths(firstOfMonth(day), 1), -1);

/** The same day `months` later, or the last day of that month where it has no such day. */
export function addMonths(day: LocalDate, months: number): LocalDate {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const first = new Date(Date.UTC(year, month - 1 + months, 1));
	const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	first.setUTCDate(Math.min(date, lastDate));
	return first.toISOString().slice(0, 10);
}

/** The calendar day in Viet Nam at a moment. */
export const dayInVietNam = (at: Date): LocalDate => clockInVietNam(at).slice(0, 10);

/** What calendar and clock in Viet Nam show at a moment, 'YYYY-MM-DDTHH:MM:SS', wherever the program runs. */
export const clockInVietNam = (moment: Date | string): string =>
	new Date(new Date(moment).getTime() + 7 * 3_600_000).toISOString().slice(0, 19);

/** The same with its offset, as RFC 3339 writes it. */
export const momentInVietNam = (moment: Date | string): string => `${clockInVietNam(moment)}+07:00`;
