import { isLocalDate, type LocalDate } from '#lib/local-date.ts';

/** First day of a month given as '2026-12' or typed as 12/2026; undefined if it is none. */
export function monthAsked(text: string | null): LocalDate | undefined {
	const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text?.trim() ?? '') ?? [];
	const day = `${year ? `${year}-${month?.padStart(2, '0')}` : text?.trim()}-01`;
	return isLocalDate(day) ? day : undefined;
}
