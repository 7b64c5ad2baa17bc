import { isLocalDate, type LocalDate } from '#lib/local-date.ts';

const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * The day that a person typed, day first: '22/11/2026', '2.9.2026'. Also takes '2026-11-22'.
 * Undefined where there is no such day.
 */
export function readDay(text: string): LocalDate | undefined {
	const typed = TYPED.exec(text.trim());
	const day = typed ? `${typed[3]}-${typed[2]!.padStart(2, '0')}-${typed[1]!.padStart(2, '0')}` : text.trim();
	return isLocalDate(day) ? day : undefined;
}
