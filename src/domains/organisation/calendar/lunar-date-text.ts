import type { LunarDate } from './lunar-date.ts';

const MONTHS = ['Giêng', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Một', 'Chạp'] as const;

/** The lunar day as people say it: 'rằm tháng Mười', 'mùng 3 tháng Giêng', '23 tháng Chạp', '6 tháng Sáu nhuận'. */
export function lunarDateText({ day, month, isLeapMonth }: LunarDate): string {
	const dayText = day === 15 ? 'rằm' : day <= 10 ? `mùng ${day}` : `${day}`;
	return `${dayText} tháng ${MONTHS[month - 1]}${isLeapMonth ? ' nhuận' : ''}`;
}
