import { addDays, isLocalDate, type LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { findRuleSet, type Why } from '#lib/rule-sets.ts';
import { LAST_LUNAR_DAY } from './lunar-date.ts';
import { isWorkingDay, type WorkingDayRules, workingDayRules } from './working-days.ts';

export type DueDateQuestion = {
	/** Day of the event, which does not count itself. */
	from: LocalDate;
	/** Days of the limit. */
	count: number;
	unit: 'calendar' | 'working';
	/** 'before' asks for the last day on which something must have happened ahead of `from`. */
	direction?: 'after' | 'before';
	/** Spans in which the clock stands still, first and last day included; they may overlap. */
	suspended?: { from: LocalDate; to: LocalDate }[];
};

export type DueDate = { on: LocalDate; why: Why[] };

/** Longest limit that is computed, days: a hundred years. */
const MAX_COUNT = 36_525;
const MAX_SPANS = 100;

const COUNTED = {
	calendar: { after: 'calendar.counted-days-after', before: 'calendar.counted-days-before' },
	working: { after: 'calendar.counted-working-days-after', before: 'calendar.counted-working-days-before' }
} as const;

/**
 * The last day of a limit. A limit in calendar days that would end on a day off ends on the next working day, or,
 * counted backward, on the one before, so that nobody gets fewer days than the rule promises.
 *
 * @source Civil Code 2015 art. 147, 148; citizens handbook, 11
 */
export function dueDate(
	question: DueDateQuestion,
	sets: readonly WorkingDayRules[] = workingDayRules
): Result<DueDate> {
	const refusal = whyNotCounted(question);
	if (refusal) return refused(refusal);

	const { from, count, unit, direction = 'after', suspended = [] } = question;
	const step = direction === 'after' ? 1 : -1;
	const stands = (day: LocalDate) => suspended.some((span) => span.from <= day && day <= span.to);
	const passed: LocalDate[] = [];
	let daysOff = 0;
	let suspendedDays = 0;

	let day = from;
	for (let left = count; left > 0; ) {
		day = addDays(day, step);
		if (!isCovered(day, sets)) return refused(notCovered(day, sets));
		passed.push(day);
		if (stands(day)) suspendedDays += 1;
		else if (unit === 'working' && !isWorkingDay(day, sets)) daysOff += 1;
		else left -= 1;
	}

	const counted = day;
	for (;;) {
		if (!isCovered(day, sets)) return refused(notCovered(day, sets));
		if (!stands(day) && (isWorkingDay(day, sets) || staysOnDayOff(day, direction, sets))) break;
		day = addDays(day, step);
		passed.push(day);
	}

	const why: Why[] = [{ code: COUNTED[unit][direction], facts: { from, count, on: counted } }];
	if (daysOff > 0) why.push({ code: 'calendar.days-off-passed', facts: { days: daysOff } });
	if (suspendedDays > 0) why.push({ code: 'calendar.suspended-passed', facts: { days: suspendedDays } });
	if (day !== counted) why.push({ code: 'calendar.moved-off-day-off', facts: { from: counted, on: day } });
	return done({ on: day, why: [...why, ...doubts(passed, sets)] });
}

/** Why a question has no answer, or undefined if it has. */
function whyNotCounted({ from, count, unit, direction, suspended = [] }: DueDateQuestion): Refusal | undefined {
	if (!isLocalDate(from)) return { code: 'calendar.day-impossible', facts: { day: String(from) } };
	if (!Number.isSafeInteger(count) || count < 0)
		return { code: 'calendar.count-impossible', facts: { count: String(count) } };
	if (count > MAX_COUNT) return { code: 'calendar.count-too-large', facts: { count, max: MAX_COUNT } };
	if (unit !== 'calendar' && unit !== 'working')
		return { code: 'calendar.unit-unknown', facts: { unit: String(unit) } };
	if (direction !== undefined && direction !== 'after' && direction !== 'before')
		return { code: 'calendar.direction-unknown', facts: { direction: String(direction) } };
	if (suspended.length > MAX_SPANS)
		return { code: 'calendar.too-many-spans', facts: { spans: suspended.length, max: MAX_SPANS } };
	for (const span of suspended) {
		for (const day of [span.from, span.to])
			if (!isLocalDate(day)) return { code: 'calendar.day-impossible', facts: { day: String(day) } };
		if (span.to < span.from) return { code: 'calendar.span-reversed', facts: { from: span.from, to: span.to } };
	}
	return undefined;
}

/** Whether the days off of a day can be told. */
const isCovered = (day: LocalDate, sets: readonly WorkingDayRules[]): boolean =>
	day <= LAST_LUNAR_DAY && findRuleSet(sets, day) !== undefined;

const notCovered = (day: LocalDate, sets: readonly WorkingDayRules[]): Refusal => ({
	code: 'calendar.days-off-unknown',
	facts: { day, from: sets[0]?.validFrom ?? '', to: LAST_LUNAR_DAY }
});

const staysOnDayOff = (day: LocalDate, direction: 'after' | 'before', sets: readonly WorkingDayRules[]): boolean =>
	findRuleSet(sets, day)?.parameters.dayOffAtEnd[direction] === 'stays';

/** What may still change the answer: years whose days off are not all in, and days that may become one. */
function doubts(passed: LocalDate[], sets: readonly WorkingDayRules[]): Why[] {
	const years = new Set<string>();
	const unconfirmed: Why[] = [];
	for (const day of passed) {
		const parameters = findRuleSet(sets, day)?.parameters;
		if (parameters?.announced === false) years.add(day.slice(0, 4));
		if (parameters?.unconfirmed.some((candidate) => candidate.on === day))
			unconfirmed.push({ code: 'calendar.day-off-unconfirmed', facts: { on: day } });
	}
	const sorted = [...years].toSorted();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last) return unconfirmed;
	const facts = { years: first === last ? first : `${first}–${last}` };
	return [{ code: 'calendar.days-off-not-announced', facts }, ...unconfirmed];
}
