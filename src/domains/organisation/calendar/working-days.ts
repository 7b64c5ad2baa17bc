import * as v from 'valibot';
import { addDays, type LocalDate, toEpochDay, weekday } from '#lib/local-date.ts';
import { findRuleSet, type RuleSet, readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/working-days.json' with { type: 'json' };
import { dayOfLunar } from './lunar-date.ts';

const wholeNumber = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const NamedDay = v.strictObject({ on: v.string(), code: v.string() });

const WorkingDays = v.strictObject({
	/** Days of every week on which nobody works; Monday is 1. */
	weeklyRest: v.array(wholeNumber(1, 7)),
	/** Where a limit goes that would end on a day off, counted forward and counted backward. */
	dayOffAtEnd: v.strictObject({
		after: v.picklist(['next-working-day', 'stays']),
		before: v.picklist(['previous-working-day', 'stays'])
	}),
	/** Days off by law, with the days before and after that belong to them. */
	statutory: v.array(
		v.strictObject({
			code: v.string(),
			calendar: v.picklist(['solar', 'lunar']),
			month: wholeNumber(1, 12),
			day: wholeNumber(1, 31),
			daysBefore: wholeNumber(0, 9),
			daysAfter: wholeNumber(0, 9)
		})
	),
	/** Days off of these years, in lieu and swapped ones included; null where they are worked out from `statutory`. */
	daysOff: v.nullable(v.array(NamedDay)),
	/** Days of weekly rest that are worked in exchange for a swapped day. */
	workedInstead: v.array(v.string()),
	/** Days that may become days off: counted as working days, and said. */
	unconfirmed: v.array(NamedDay),
	/** Whether the government's days off and swaps of these years are in. */
	announced: v.boolean()
});
export type WorkingDayRules = RuleSet<v.InferOutput<typeof WorkingDays>>;

export const workingDayRules: WorkingDayRules[] = readRuleSets(file, WorkingDays);

/**
 * Whether public bodies work on a day: weekly rest and public holidays are off, swapped days of rest are worked.
 *
 * @throws RangeError if no rule set covers the day
 */
export function isWorkingDay(on: LocalDate, sets: readonly WorkingDayRules[] = workingDayRules): boolean {
	const rules = ruleSetInForce(sets, on);
	if (daysOffOf(rules, on).has(on)) return false;
	return !isWeeklyRest(on, rules) || rules.parameters.workedInstead.includes(on);
}

/** Why a day is off, for example 'calendar.tet'; undefined on any other day, weekends included. */
export function holidayOn(on: LocalDate, sets: readonly WorkingDayRules[] = workingDayRules): string | undefined {
	const rules = findRuleSet(sets, on);
	return rules && daysOffOf(rules, on).get(on);
}

/**
 * The working day `count` working days after a day, or before it where `count` is negative. The day itself does not
 * count; a count of 0 gives the day itself.
 *
 * @throws RangeError if no rule set covers a day on the way
 */
export function addWorkingDays(
	from: LocalDate,
	count: number,
	sets: readonly WorkingDayRules[] = workingDayRules
): LocalDate {
	const step = Math.sign(count);
	let on = from;
	for (let left = Math.abs(count); left > 0; ) {
		on = addDays(on, step);
		if (isWorkingDay(on, sets)) left -= 1;
	}
	return on;
}

/** The day itself if it is worked, else the next one that is. */
export function nextWorkingDay(on: LocalDate, sets: readonly WorkingDayRules[] = workingDayRules): LocalDate {
	let day = on;
	while (!isWorkingDay(day, sets)) day = addDays(day, 1);
	return day;
}

const isWeeklyRest = (on: LocalDate, rules: WorkingDayRules): boolean =>
	rules.parameters.weeklyRest.includes(weekday(on));

type DaysOff = ReadonlyMap<LocalDate, string>;
const worked = new WeakMap<WorkingDayRules, Map<number, DaysOff>>();

/** The public holidays of the year of a day, worked out once per year. */
function daysOffOf(rules: WorkingDayRules, on: LocalDate): DaysOff {
	const year = Number(on.slice(0, 4));
	const years = worked.get(rules) ?? new Map<number, DaysOff>();
	worked.set(rules, years);
	const known = years.get(year);
	if (known) return known;
	const listed = rules.parameters.daysOff;
	const days = listed ? new Map(listed.map((day) => [day.on, day.code])) : statutoryDaysOff(year, rules);
	years.set(year, days);
	return days;
}

/** The days off that the law gives in a year; one that falls on weekly rest moves to the next working day. */
export function statutoryDaysOff(year: number, rules: WorkingDayRules): DaysOff {
	const days = new Map<LocalDate, string>();
	for (const { code, calendar, month, day, daysBefore, daysAfter } of rules.parameters.statutory) {
		const main = calendar === 'lunar' ? dayOfLunar(year, month, day) : solarDay(year, month, day);
		if (!main) continue;
		for (let shift = -daysBefore; shift <= daysAfter; shift += 1) days.set(addDays(main, shift), code);
	}
	const onRest = [...days.keys()].filter((on) => isWeeklyRest(on, rules));
	for (const on of onRest.toSorted((a, b) => toEpochDay(a) - toEpochDay(b))) {
		let inLieu = on;
		while (days.has(inLieu) || isWeeklyRest(inLieu, rules)) inLieu = addDays(inLieu, 1);
		days.set(inLieu, 'calendar.in-lieu');
	}
	return days;
}

const solarDay = (year: number, month: number, day: number): LocalDate =>
	`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
