import * as v from 'valibot';
import { addDays, addMonths, daysBetween, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { findRuleSet, type RuleSet, readRuleSets, ruleSetId } from '#lib/rule-sets.ts';
import file from '../rules-data/party-badges.json' with { type: 'json' };
import { baseSalaries } from './base-salary.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const Badges = v.strictObject({
	/** Days of the year on which badges are handed over, 'MM-DD'. */
	days: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d\d-\d\d$/))), v.minLength(1)),
	badges: v.array(
		v.strictObject({
			years: whole,
			/** Tenths of the base salary. */
			tenths: whole,
			/** How much before its day somebody gravely ill may have it. */
			earlyMonths: whole
		})
	),
	/** How much before its day somebody who died may have it. */
	posthumousMonths: whole
});
/** @source party-work §2.8 [BDG] */
export const badgeRules: RuleSet<v.InferOutput<typeof Badges>>[] = readRuleSets(file, Badges);

/** due: on its day; early: for somebody gravely ill; posthumous: for somebody who died before it. */
export const BADGE_KINDS = ['due', 'early', 'posthumous'] as const;
export type BadgeKind = (typeof BADGE_KINDS)[number];
/** Days out of the Party between two admissions; the second day is the first one back. */
export type Interruption = { from: LocalDate; to: LocalDate };

/** The day on which somebody has been in the Party for so many full years, counted from the decision of admission. */
export function yearsOn(admittedOn: LocalDate, years: number, interruptions: readonly Interruption[]): LocalDate {
	const lost = interruptions.reduce((days, { from, to }) => days + Math.max(0, daysBetween(from, to)), 0);
	return addDays(addMonths(admittedOn, 12 * years), lost);
}

/** The days of a year on which badges are handed over, in order. */
export const awardDays = (year: number): LocalDate[] =>
	(badgeRules.at(-1)?.parameters.days ?? []).map((day) => `${year}-${day}`).toSorted();

/** The first day of handing over on or after a day. */
export const awardDayFrom = (day: LocalDate): LocalDate =>
	[...awardDays(Number(day.slice(0, 4))), ...awardDays(Number(day.slice(0, 4)) + 1)].find((one) => one >= day)!;

export type Honoured = {
	memberId: string;
	admittedOn: LocalDate | null;
	/** The day they died, where they did. */
	diedOn: LocalDate | null;
	interruptions: readonly Interruption[];
	/** Years of the badges that they have, or are proposed for. */
	has: readonly number[];
};

export type BadgeDue = { memberId: string; years: number; fullOn: LocalDate; awardOn: LocalDate };

/** Who reaches the years of a badge by which of a year's days, whoever has it or is proposed for it left out. */
export function badgesDue<H extends Honoured>(members: readonly H[], year: number): (BadgeDue & { member: H })[] {
	const days = awardDays(year);
	return members
		.filter(({ admittedOn, diedOn }) => admittedOn !== null && diedOn === null)
		.flatMap((member) =>
			(badgeRules.at(-1)?.parameters.badges ?? []).flatMap(({ years }) => {
				if (member.has.includes(years)) return [];
				const fullOn = yearsOn(member.admittedOn!, years, member.interruptions);
				const awardOn = awardDayFrom(fullOn);
				return days.includes(awardOn) ? [{ member, memberId: member.memberId, years, fullOn, awardOn }] : [];
			})
		)
		.toSorted((a, b) => (a.awardOn === b.awardOn ? b.years - a.years : a.awardOn < b.awardOn ? -1 : 1));
}

/** Why somebody cannot be proposed for a badge on a day of handing over. */
export function whyNotPropose(
	{ admittedOn, diedOn, interruptions, has }: Omit<Honoured, 'memberId'>,
	{ years, kind, awardOn }: { years: number; kind: BadgeKind; awardOn: LocalDate }
): Refusal | undefined {
	const rules = findRuleSet(badgeRules, awardOn)?.parameters;
	const badge = rules?.badges.find((one) => one.years === years);
	if (!rules || !badge) return { code: 'members.badge-none', facts: { years } };
	if (kind === 'due' && !awardDays(Number(awardOn.slice(0, 4))).includes(awardOn))
		return { code: 'members.badge-not-that-day' };
	if (!admittedOn) return { code: 'members.badge-no-admission' };
	if (has.includes(years)) return { code: 'members.badge-twice', facts: { years } };
	if ((kind === 'posthumous') !== (diedOn !== null))
		return { code: diedOn ? 'members.badge-died' : 'members.badge-not-died' };
	const fullOn = yearsOn(admittedOn, years, interruptions);
	const months = kind === 'due' ? 0 : kind === 'early' ? badge.earlyMonths : rules.posthumousMonths;
	const counted = kind === 'posthumous' ? diedOn! : awardOn;
	return fullOn > addMonths(counted, months)
		? { code: 'members.badge-too-early', facts: { years, on: fullOn.split('-').reverse().join('/'), months } }
		: undefined;
}

export type BadgeMoney = { amount: number; baseSalary: number; ruleSetId: string; baseRulesId: string };

/** What goes with a badge on a day, in whole đồng by the base salary then in force; undefined where no rules are known. */
export function badgeMoney(years: number, on: LocalDate): BadgeMoney | undefined {
	const [rules, salary] = [findRuleSet(badgeRules, on), findRuleSet(baseSalaries, on)];
	const tenths = rules?.parameters.badges.find((badge) => badge.years === years)?.tenths;
	if (!rules || !salary || !tenths) return undefined;
	const parts = salary.parameters.dong * tenths;
	return {
		amount: (parts - (parts % 10)) / 10,
		baseSalary: salary.parameters.dong,
		ruleSetId: ruleSetId(rules),
		baseRulesId: ruleSetId(salary)
	};
}
