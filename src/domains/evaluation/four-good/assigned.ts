import { type FourGoodRules, checkMonth, type MonthFigures } from './four-good.ts';

type Cell = { unitId: string; code: string; name: string; months: readonly MonthFigures[] };
type Assigned = { personId: string; name: string; unitId: string };

/** What the cells of one committee member did in a year, together. It judges the cells' work, not the person. */
export type AssignedYear = {
	personId: string;
	name: string;
	cells: { code: string; name: string; passed: number; months: number }[];
	tasks: number;
	onTime: number;
	summoned: number;
	present: number;
	held: number;
	months: number;
};

export function assignedYears(
	assigned: readonly Assigned[],
	cells: readonly Cell[],
	rules: FourGoodRules
): AssignedYear[] {
	const byUnit = new Map(cells.map((cell) => [cell.unitId, cell]));
	const years = new Map<string, AssignedYear>();
	for (const { personId, name, unitId } of assigned) {
		const cell = byUnit.get(unitId);
		if (!cell) continue;
		const none = { personId, name, cells: [], tasks: 0, onTime: 0, summoned: 0, present: 0, held: 0, months: 0 };
		const year: AssignedYear = years.get(personId) ?? none;
		years.set(personId, year);
		const sum = (of: keyof Omit<MonthFigures, 'month'>) => cell.months.reduce((all, one) => all + one[of], 0);
		year.cells.push({
			code: cell.code,
			name: cell.name,
			passed: cell.months.filter((one) => checkMonth(one, rules).passes).length,
			months: cell.months.length
		});
		for (const of of ['tasks', 'onTime', 'summoned', 'present', 'held'] as const) year[of] += sum(of);
		year.months += cell.months.length;
	}
	return [...years.values()];
}
