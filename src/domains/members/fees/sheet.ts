import type { LocalDate } from '#lib/local-date.ts';
import { type Due, dueOf, type FeeBase, type FeeRelief, shareOfDong } from './fee.ts';
import { FEE_GROUPS, type FeeGroup, type FeeSetting, feeRulesOf, lastDay, type Month, settingOf } from './fee-rules.ts';

/** One member of a cell with all that their fees are reckoned from. */
export type FeeMember = {
	memberId: string;
	fullName: string;
	unitId: string;
	from: LocalDate;
	/** First day on which they no longer belonged to the cell. */
	to: LocalDate;
	bases: FeeBase[];
	reliefs: FeeRelief[];
	/** By month that it was paid for. */
	paid: Record<Month, { dong: number; receipts: number[] }>;
};

export type LineState = 'unset' | 'exempt' | 'paid' | 'part' | 'unpaid';
export type FeeLine = {
	memberId: string;
	fullName: string;
	unitId: string;
	due: Due;
	paid: number;
	receipts: number[];
	state: LineState;
};

/** Who belonged to a cell at a month's end, or belongs to it today where the month still runs. */
export const isOfMonth = ({ from, to }: Pick<FeeMember, 'from' | 'to'>, month: Month, today: LocalDate): boolean => {
	const on = lastDay(month) < today ? lastDay(month) : today;
	return from <= on && on < to;
};

export function lineOf(member: FeeMember, month: Month, settings: readonly FeeSetting[]): FeeLine {
	const { memberId, fullName, unitId } = member;
	const due = dueOf(member, month, settings);
	const { dong: paid, receipts } = member.paid[month] ?? { dong: 0, receipts: [] };
	return { memberId, fullName, unitId, due, paid, receipts, state: stateOf(due, paid) };
}

function stateOf(due: Due, paid: number): LineState {
	if (due.kind === 'unknown') return paid > 0 ? 'paid' : 'unset';
	if (due.kind === 'exempt') return 'exempt';
	return paid >= due.dong ? 'paid' : paid > 0 ? 'part' : 'unpaid';
}

export const sheetOf = (
	members: readonly FeeMember[],
	month: Month,
	settings: readonly FeeSetting[],
	today: LocalDate
): FeeLine[] =>
	members.filter((member) => isOfMonth(member, month, today)).map((member) => lineOf(member, month, settings));

export type FeeTotals = { members: number; due: number; paid: number; exempt: number; unset: number; owing: number };

export const totalsOf = (lines: readonly FeeLine[]): FeeTotals => ({
	members: lines.length,
	due: lines.reduce((sum, { due }) => sum + (due.kind === 'due' ? due.dong : 0), 0),
	paid: lines.reduce((sum, { paid }) => sum + paid, 0),
	exempt: lines.filter(({ state }) => state === 'exempt').length,
	unset: lines.filter(({ state }) => state === 'unset').length,
	owing: lines.filter(({ state }) => state === 'unpaid' || state === 'part').length
});

export const groupOf = ({ due }: FeeLine): FeeGroup | 'exempt' | 'none' =>
	due.kind === 'exempt' ? 'exempt' : due.kind === 'due' ? due.group : 'none';

/** The month by groups, always in the same order; groups without anybody are left out. */
export function byGroup(lines: readonly FeeLine[]): { group: ReturnType<typeof groupOf>; totals: FeeTotals }[] {
	const groups = [...new Set(lines.map(groupOf))];
	const order = (group: string) => [...FEE_GROUPS, 'exempt', 'none'].indexOf(group);
	return groups
		.toSorted((a, b) => order(a) - order(b))
		.map((group) => ({ group, totals: totalsOf(lines.filter((line) => groupOf(line) === group)) }));
}

/** What is kept and what is handed on of a sum, in whole đồng: the two are always the sum. */
export function splitOf(
	collected: number,
	level: 'cell' | 'commune',
	month: Month,
	settings: readonly FeeSetting[]
): { kept: number; submitted: number } {
	const own = settingOf(settings, month);
	const rules = feeRulesOf(month)?.parameters;
	const share =
		level === 'cell'
			? (own?.cellKeepsBp ?? rules?.cellKeepsBasisPoints ?? 0)
			: (own?.communeKeepsBp ?? rules?.communeKeepsBasisPoints ?? 0);
	const kept = shareOfDong(collected, share);
	return { kept, submitted: collected - kept };
}

/** A member who owes for months that are over, and whether it is time for the cell to look into it. It decides nothing. */
export type Arrears = {
	memberId: string;
	fullName: string;
	unitId: string;
	months: Month[];
	dong: number;
	isFlagged: boolean;
};

/** Months of a year up to `until` that are not paid in full, for members with at least one. */
export function arrearsOf(
	members: readonly FeeMember[],
	months: readonly Month[],
	settings: readonly FeeSetting[],
	today: LocalDate
): Arrears[] {
	const owed = new Map<string, Arrears>();
	for (const month of months)
		for (const line of sheetOf(members, month, settings, today)) {
			if (line.due.kind !== 'due' || line.paid >= line.due.dong) continue;
			const { memberId, fullName, unitId } = line;
			const before = owed.get(memberId) ?? { memberId, fullName, unitId, months: [], dong: 0, isFlagged: false };
			owed.set(memberId, {
				...before,
				unitId,
				months: [...before.months, month],
				dong: before.dong + line.due.dong - line.paid
			});
		}
	const flagAfter = feeRulesOf(months.at(-1) ?? '')?.parameters.flagAfterMonths ?? Number.POSITIVE_INFINITY;
	return [...owed.values()]
		.map((one) => ({ ...one, isFlagged: one.months.length >= flagAfter }))
		.toSorted((a, b) => b.months.length - a.months.length || b.dong - a.dong);
}

/**
 * Lays a sum that came at once over months, the earliest first, each as far as it is still owed; what is left over
 * stands with the last one.
 */
export function spread(sum: number, owed: readonly { month: Month; dong: number }[]): { month: Month; dong: number }[] {
	let rest = sum;
	const laid = owed.flatMap(({ month, dong }) => {
		const part = Math.min(rest, dong);
		rest -= part;
		return part > 0 ? [{ month, dong: part }] : [];
	});
	const last = laid.at(-1);
	if (rest > 0 && last) last.dong += rest;
	return laid;
}
