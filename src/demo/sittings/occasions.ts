import { addDays, addMonths, firstOfMonth, type LocalDate, weekday } from '#lib/local-date.ts';
import type { Occasion } from './sit.ts';
import { BRIEFING_MATTERS, PLENARY_MATTERS, STANDING_MATTERS, UNION_MATTERS } from './texts.ts';

/** The next day that is neither Saturday nor Sunday. */
const workingDay = (day: LocalDate): LocalDate => (weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day);

const monthText = (day: LocalDate): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** @param session told apart where a body sits twice in a month */
const standing = (day: LocalDate, nth: number, session = ''): Occasion => ({
	body: 'standing-committee',
	title: `Hội nghị Ban Thường vụ Đảng ủy xã ${session}tháng ${monthText(day)}`,
	day,
	time: '08:00',
	items: [0, 3].map((shift) => STANDING_MATTERS[(nth + shift) % STANDING_MATTERS.length]!)
});

const briefing = (day: LocalDate, nth: number, session = ''): Occasion => ({
	body: 'briefing',
	title: `Hội nghị giao ban bí thư chi bộ, trưởng thôn bản ${session}tháng ${monthText(day)}`,
	day,
	time: '14:00',
	items: [BRIEFING_MATTERS[nth % BRIEFING_MATTERS.length]!]
});

const plenary = (day: LocalDate, ordinal: string): Occasion => ({
	body: 'executive-committee',
	title: `Hội nghị Ban Chấp hành Đảng bộ xã lần thứ ${ordinal}`,
	day,
	time: '07:30',
	items: PLENARY_MATTERS
});

/** Twelve months of sittings until yesterday, the oldest first. */
export function occasionsUntil(today: LocalDate): Occasion[] {
	const months = Array.from({ length: 12 }, (_, index) => addMonths(firstOfMonth(today), index - 11));
	const all = [
		...months.map((month, nth) => standing(workingDay(addDays(month, 8)), nth)),
		...months.map((month, nth) => briefing(workingDay(addDays(month, 13)), nth)),
		plenary(workingDay(addDays(today, -190)), 'ba'),
		plenary(workingDay(addDays(today, -20)), 'tư'),
		{
			body: 'mass-organisation' as const,
			unitCode: 'HB.PN',
			title: 'Họp Ban Thường vụ Hội Liên hiệp Phụ nữ xã quý gần nhất',
			day: workingDay(addDays(today, -24)),
			time: '14:00',
			items: UNION_MATTERS
		}
	];
	return all.filter(({ day }) => day < today).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** To come: one whose invitations are out, one that is still being prepared. */
export const occasionsAhead = (today: LocalDate): { invited: Occasion; planned: Occasion } => ({
	invited: standing(workingDay(addDays(today, 4)), 12, 'phiên cuối '),
	planned: briefing(workingDay(addDays(today, 8)), 12, 'chuẩn bị tổng kết năm ')
});
