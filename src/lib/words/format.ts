import { romanOf } from '#lib/roman.ts';
import { dayInVietNam, daysBetween, type LocalDate, WORK_ZONE, weekday } from '#lib/local-date.ts';
import { readPeriod } from '#lib/period.ts';
import { getLocale, type Locale } from './locale.ts';

/** English as written outside America: 22/11/2026 and '22 November 2026'. */
const TAGS: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, fractionDigits: number): Intl.NumberFormat {
	const key = `${locale}${fractionDigits}`;
	const known = numberFormats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: fractionDigits });
	numberFormats.set(key, made);
	return made;
}

/** '22/11/2026' in every language: day, month, year. */
export function formatDate(day: LocalDate): string {
	const [year, month, date] = day.split('-');
	return `${date}/${month}/${year}`;
}

/** Day and month, '22/11', where the year is plain. */
export const formatDayMonth = (day: LocalDate): string => formatDate(day).slice(0, 5);

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);

/** '22 tháng 11 năm 2026', '22 November 2026'. */
export function formatLongDate(day: LocalDate, locale: Locale = getLocale()): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return locale === 'vi' ? `${date} tháng ${month} năm ${year}` : `${date} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

const WEEKDAYS: Record<Locale, string[]> = {
	vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
};

const SHORT_WEEKDAYS: Record<Locale, string[]> = {
	vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
	en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
};

/** 'Thứ Hai', 'Monday'. */
export const weekdayName = (day: LocalDate, locale: Locale = getLocale()): string =>
	WEEKDAYS[locale][weekday(day) - 1]!;

/** 'T2', 'Mon'. */
export const shortWeekdayName = (day: LocalDate, locale: Locale = getLocale()): string =>
	SHORT_WEEKDAYS[locale][weekday(day) - 1]!;

/** 'Thứ Hai, 23 tháng 11 năm 2026', 'Monday, 23 November 2026'. */
export const formatFullDate = (day: LocalDate, locale: Locale = getLocale()): string =>
	`${weekdayName(day, locale)}, ${formatLongDate(day, locale)}`;

const clock = new Intl.DateTimeFormat('en-GB', {
	hour: '2-digit',
	minute: '2-digit',
	hour12: false,
	timeZone: WORK_ZONE
});

/** Time of day in Viet Nam, '19:30'. Takes a moment as Date or RFC 3339 text. */
export const formatTime = (at: Date | string): string => clock.format(new Date(at));

/** '19:30, 22/11/2026', in Viet Nam. */
export const formatDateTime = (at: Date | string): string =>
	`${formatTime(at)}, ${formatDate(dayInVietNam(new Date(at)))}`;

/** 1.234,5 in Vietnamese, 1,234.5 in English. At most `fractionDigits` decimals. */
export const formatNumber = (value: number, fractionDigits = 1, locale: Locale = getLocale()): string =>
	numberFormat(locale, fractionDigits).format(value);

/** A share in basis points: 8350 is '83,5%'. */
export const formatShare = (basisPoints: number, locale: Locale = getLocale()): string =>
	`${formatNumber(basisPoints / 100, 2, locale)}%`;

/** Whole đồng: '1.500.000 đồng', '1,500,000 VND'. */
export const formatMoney = (dong: number | bigint, locale: Locale = getLocale()): string =>
	`${numberFormat(locale, 0).format(dong)} ${locale === 'vi' ? 'đồng' : 'VND'}`;

const plural = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** How far a due day is: 'Quá hạn 2 ngày', 'Hôm nay', 'Còn 3 ngày'. */
export function formatDue(dueOn: LocalDate, today: LocalDate, locale: Locale = getLocale()): string {
	const days = daysBetween(today, dueOn);
	if (days === 0) return locale === 'vi' ? 'Hôm nay' : 'Today';
	if (days < 0) return locale === 'vi' ? `Quá hạn ${-days} ngày` : `${plural(-days)} late`;
	return locale === 'vi' ? `Còn ${days} ngày` : `${plural(days)} left`;
}

/** 'tháng 11/2026', 'quý IV/2026', '6 tháng đầu năm 2026', 'năm 2026', 'nhiệm kỳ 2025-2030'; a code that is none stays. */
export function formatPeriod(code: string, locale: Locale = getLocale()): string {
	const period = readPeriod(code);
	if (!period) return code;
	const [year, month] = [code.slice(0, 4), Number(period.from.slice(5, 7))];
	const quarter = Math.ceil(month / 3);
	const vi = locale === 'vi';
	return {
		month: vi ? `tháng ${month}/${year}` : `${ENGLISH_MONTHS[month - 1]} ${year}`,
		quarter: vi ? `quý ${romanOf(quarter)}/${year}` : `quarter ${quarter} of ${year}`,
		'half-year': vi
			? `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`
			: `${month === 1 ? 'first' : 'second'} half of ${year}`,
		'nine-months': vi ? `9 tháng năm ${year}` : `first nine months of ${year}`,
		year: vi ? `năm ${year}` : year,
		term: vi ? `nhiệm kỳ ${code}` : `term ${code}`
	}[period.kind];
}
