import { DUTY_ROLES, type DutyRole } from '#domains/citizens/reception/duty.ts';
import { type DayPattern, MOST_MONTHS } from '#domains/citizens/reception/propose-days.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { monthAsked } from '../month-asked.ts';

/** The plan that the address asks to look at: it can be shared, and works without script. */
export type PlanAsked = {
	role: DutyRole;
	month?: LocalDate;
	months: number;
	pattern?: DayPattern;
	patternText: string;
};

export function planAsked(query: URLSearchParams): PlanAsked {
	const role = DUTY_ROLES.find((one) => one === query.get('role')) ?? 'party-secretary';
	const month = monthAsked(query.get('month'));
	const months = Math.min(MOST_MONTHS, Math.max(1, Math.trunc(Number(query.get('months'))) || 1));
	const patternText = query.get('days')?.trim() ?? '';
	const pattern = patternOf(patternText);
	return { role, months, patternText, ...(month ? { month } : {}), ...(pattern ? { pattern } : {}) };
}

/** Monday is T2, as calendars here write it. */
function patternOf(text: string): DayPattern | undefined {
	const [, weekday] = /^(?:t|thứ\s*)([2-6])$/i.exec(text) ?? [];
	if (weekday) return { kind: 'weekday', weekday: Number(weekday) - 1 };
	const days = text.split(/[\s,;]+/).map(Number);
	return days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 31)
		? { kind: 'month-days', days }
		: undefined;
}
