import { clockInVietNam, dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import type { PaperStyle } from './paper-style.ts';

/** '03/12/2026'. */
export const shortDate = (day: LocalDate): string => day.split('-').reverse().join('/');

/** 'ngày 05 tháng 02 năm 2026': days below 10 and the first two months take a zero, so that no digit can be added. */
export function longDate(day: LocalDate, { padDaysBelow, padMonthsBelow }: PaperStyle['date']): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const padded = (value: number, below: number) => String(value).padStart(value < below ? 2 : 1, '0');
	return `ngày ${padded(date, padDaysBelow)} tháng ${padded(month, padMonthsBelow)} năm ${year}`;
}

/** '19 giờ 05 phút' in Viet Nam. */
export function clockTime(moment: string): string {
	const inVietNam = clockInVietNam(moment);
	return `${inVietNam.slice(11, 13)} giờ ${inVietNam.slice(14, 16)} phút`;
}

/** '19 giờ 05 phút, ngày 03/12/2026' in Viet Nam. */
export const clockTimeAndDay = (moment: string): string =>
	`${clockTime(moment)}, ngày ${shortDate(dayInVietNam(new Date(moment)))}`;

/** Head counts as clerks write them: '03', '12', '0'. */
export const headCount = (count: number): string => (count === 0 ? '0' : String(count).padStart(2, '0'));

/** Hundredths with a decimal comma and no idle zeros: 9263 is '92,63', 10000 is '100'. */
export function hundredths(value: number): string {
	const whole = Math.trunc(value / 100);
	const rest = String(Math.abs(value % 100))
		.padStart(2, '0')
		.replace(/0+$/, '');
	return rest ? `${whole},${rest}` : String(whole);
}

/** Share of a whole as '88,89%', rounded half up to hundredths of a percent. */
export function percentOf(part: number, whole: number): string {
	if (whole <= 0) throw new RangeError(`${part} of ${whole}`);
	return `${hundredths(Math.floor((part * 20_000 + whole) / (2 * whole)))}%`;
}

/** 'Số 05-NQ/CB'; room for a hand where no number was given. */
export function numberLine(
	{ written, running, type, body }: { written?: string; running?: number; type: string; body: string },
	{ leastDigits }: PaperStyle['number']
): string {
	if (written) return `Số ${written}`;
	const digits = running === undefined ? '\u00a0'.repeat(6) : String(running).padStart(leastDigits, '0');
	return `Số ${digits}-${type}/${body}`;
}

/** 'Số: 05/TB-UBND', as papers of the State write it; room for a hand where no number was given. */
export function stateNumberLine(
	{ written, running, type, body }: { written?: string; running?: number; type: string; body: string },
	{ leastDigits }: PaperStyle['number']
): string {
	if (written) return `Số: ${written}`;
	const digits = running === undefined ? '\u00a0'.repeat(6) : String(running).padStart(leastDigits, '0');
	return `Số: ${digits}/${type}-${body}`;
}
