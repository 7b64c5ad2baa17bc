import { addMonths, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import {
	type FeeGroup,
	type FeeRate,
	type FeeSetting,
	feeRulesOf,
	firstDay,
	lastDay,
	type Month,
	monthsBetween,
	type ReliefKind,
	settingOf,
	wageOf
} from './fee-rules.ts';

/** The group and sum, in đồng a month, that a member pays by from a month on. */
export type FeeBase = { fromMonth: Month; group: FeeGroup; dong: number };
/** `paysBp` is what is still paid of the fee: 0 is exempt. Without an end it lasts as long as its reason. */
export type FeeRelief = { id: string; kind: ReliefKind; fromMonth: Month; toMonth: Month | null; paysBp: number };

/** Money is whole đồng. A share of it is rounded down, so that nobody is asked for more than the rule says. */
export const shareOfDong = (dong: number, basisPoints: number): number => {
	const parts = dong * basisPoints;
	return (parts - (parts % 10_000)) / 10_000;
};

export type Due =
	/** `why` says what is missing before anything can be reckoned. */
	| { kind: 'unknown'; why: 'no-group' | 'no-region' | 'no-rules' }
	| { kind: 'exempt'; group?: FeeGroup; dong: 0; relief: FeeRelief }
	| { kind: 'due'; group: FeeGroup; dong: number; relief?: FeeRelief };

const reckon = (rate: FeeRate, base: number, wage: number | undefined): number | undefined => {
	if (rate.rate === 'share-of-base') return shareOfDong(base, rate.basisPoints);
	if (rate.rate === 'share-of-wage') return wage && shareOfDong(wage, rate.basisPoints);
	return rate.rate === 'fixed' ? rate.dong : Math.min(rate.most, Math.max(rate.least, base));
};

export const reliefOf = (reliefs: readonly FeeRelief[], month: Month): FeeRelief | undefined =>
	reliefs
		.filter(({ fromMonth, toMonth }) => fromMonth <= month && (toMonth === null || month <= toMonth))
		.toSorted((a, b) => a.paysBp - b.paysBp)[0];

/** What one member has to pay for a month, by the rules of that month. */
export function dueOf(
	{ bases, reliefs }: { bases: readonly FeeBase[]; reliefs: readonly FeeRelief[] },
	month: Month,
	settings: readonly FeeSetting[]
): Due {
	const rules = feeRulesOf(month);
	const base = settingOf(bases, month);
	const relief = reliefOf(reliefs, month);
	if (relief?.paysBp === 0) return { kind: 'exempt', group: base?.group, dong: 0, relief };
	const rate = base && rules?.parameters.groups.find(({ code }) => code === base.group);
	if (!rules || (base && !rate)) return { kind: 'unknown', why: 'no-rules' };
	if (!base || !rate) return { kind: 'unknown', why: 'no-group' };
	const whole = reckon(rate, base.dong, wageOf(settings, month));
	if (whole === undefined) return { kind: 'unknown', why: 'no-region' };
	return relief
		? { kind: 'due', group: base.group, dong: shareOfDong(whole, relief.paysBp), relief }
		: { kind: 'due', group: base.group, dong: whole };
}

/** Why a member cannot be put into a group with this sum from a month on. */
export function whyNotBase({ fromMonth, group, dong }: FeeBase): Refusal | undefined {
	const rate = feeRulesOf(fromMonth)?.parameters.groups.find(({ code }) => code === group);
	if (!rate) return { code: 'members.fee-group-not-then', facts: { month: monthText(fromMonth) } };
	if (rate.rate === 'share-of-base' && dong === 0) return { code: 'members.fee-base-missing' };
	if (rate.rate === 'stated' && (dong < rate.least || dong > rate.most))
		return { code: 'members.fee-not-between', facts: { least: rate.least, most: rate.most } };
	if (rate.rate !== 'share-of-base' && rate.rate !== 'stated' && dong > 0)
		return { code: 'members.fee-base-not-asked' };
	return undefined;
}

/** Why a relief cannot be given. The person's day of admission decides where years in the Party are asked for. */
export function whyNotRelief(
	{ kind, fromMonth, toMonth, paysBp }: Omit<FeeRelief, 'id'>,
	admittedOn: LocalDate | null,
	others: readonly FeeRelief[]
): Refusal | undefined {
	const month = monthText(fromMonth);
	const rule = feeRulesOf(fromMonth)?.parameters.reliefs.find(({ code }) => code === kind);
	if (!rule) return { code: 'members.fee-relief-not-then', facts: { month } };
	if ((rule.pays === 'nothing') !== (paysBp === 0)) return { code: 'members.fee-relief-share', facts: {} };
	if (toMonth !== null && toMonth < fromMonth) return { code: 'members.fee-relief-reversed', facts: { month } };
	const most = rule.mostMonths;
	if (most && (toMonth === null || monthsBetween(fromMonth, toMonth).length > most))
		return { code: 'members.fee-relief-too-long', facts: { months: most } };
	const years = rule.partyYears;
	if (years && (!admittedOn || addMonths(admittedOn, 12 * years) > lastDay(fromMonth)))
		return { code: 'members.fee-relief-too-young', facts: { years } };
	const ends = toMonth ?? '9999-12';
	const other = others.find((one) => one.fromMonth <= ends && fromMonth <= (one.toMonth ?? '9999-12'));
	return other && { code: 'members.fee-relief-twice', facts: { month: monthText(other.fromMonth) } };
}

/** Why nothing is booked for a month: it lies too far ahead, or no rules are known for it. */
export function whyNotMonth(month: Month, today: LocalDate): Refusal | undefined {
	if (firstDay(month) > addMonths(today, 12))
		return { code: 'members.fee-month-ahead', facts: { month: monthText(month) } };
	return feeRulesOf(month) ? undefined : { code: 'members.fee-no-rules', facts: { month: monthText(month) } };
}

/** '11/2026', as people write a month in every language. */
export const monthText = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`;
