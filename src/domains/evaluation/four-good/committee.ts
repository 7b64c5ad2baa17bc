import type { Refusal } from '#lib/result.ts';
import {
	type CellYear,
	doesCommitteePass,
	type FourGoodRules,
	GROUPS,
	type Group,
	type MonthChecked
} from './four-good.ts';

/** A group in a month of the committee: cells that reach it, of those with figures for it. */
export type CommitteeGroup = { group: Group; reached: number; of: number; atLeastBp: number; passes: boolean | null };
export type CommitteeMonth = { month: string; groups: CommitteeGroup[]; passes: boolean };

/** A month of the committee, made of its cells' months: of each cell one, or none where it has no figures. */
export function checkCommitteeMonth(
	month: string,
	cells: readonly MonthChecked[],
	{ parameters }: FourGoodRules
): CommitteeMonth {
	const groups = GROUPS.map((group): CommitteeGroup => {
		const known = cells
			.map((cell) => cell.groups.find((one) => one.group === group)!.passes)
			.filter((it) => it !== null);
		const [reached, atLeastBp] = [known.filter(Boolean).length, parameters.committee.groupCellsBp[group]];
		const passes = known.length === 0 ? null : reached * 10_000 >= atLeastBp * known.length;
		return { group, reached, of: known.length, atLeastBp, passes };
	});
	const missed = groups.filter(({ passes }) => passes === false).length;
	const isKnown = groups.some(({ passes }) => passes !== null);
	return { month, groups, passes: isKnown && missed <= (parameters.passRule === 'all-groups' ? 0 : 1) };
}

/** Every month that any of the cells has, in order. */
export function checkCommitteeYear(cells: readonly MonthChecked[][], rules: FourGoodRules): CommitteeMonth[] {
	const months = [...new Set(cells.flatMap((cell) => cell.map(({ month }) => month)))].toSorted();
	return months.map((month) =>
		checkCommitteeMonth(
			month,
			cells.flatMap((cell) => cell.filter((one) => one.month === month)),
			rules
		)
	);
}

/** Why a committee does not reach the conditions of the place; with a reason it may be recognised all the same. */
export function whyNotRecogniseCommittee(
	{ passed, months }: CellYear,
	cells: { recognised: number; of: number },
	rules: FourGoodRules
): Refusal | undefined {
	const { leastMonthsBp, leastRecognisedBp } = rules.parameters.committee;
	if (!doesCommitteePass(cells.recognised, cells.of, rules))
		return { code: 'evaluation.four-good-cells', facts: { ...cells, percent: leastRecognisedBp / 100 } };
	return months === 0 || passed * 10_000 < leastMonthsBp * months
		? { code: 'evaluation.four-good-months', facts: { passed, months, percent: leastMonthsBp / 100 } }
		: undefined;
}
