import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { HeldMark } from './held.ts';

export const ONLY = ['trouble', 'missed', 'too-few', 'late', 'unplanned', 'unpublished', 'late-tasks'] as const;
export type Only = (typeof ONLY)[number];
export const SORTS = ['code', 'score', 'attendance', 'tasks', 'held'] as const;
export type CellSort = (typeof SORTS)[number];

/** What of the cells a page shows, as its address says it. */
export type CellFilter = { month?: string; only?: Only; kind?: string; q?: string; sort: CellSort };

/** The figures of a cell that filters and totals are about. */
export type CellLine = {
	name: string;
	searchKey: string;
	cellKind: string;
	openTasks: number;
	lateTasks: number;
	unpublished: number;
	months: { mark: HeldMark }[];
	now: { mark: HeldMark; summoned: number; present: number; scoreTotal: number | null };
};

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined =>
	allowed.find((value) => value === text);

/** Reads the address. What it does not know it leaves out. */
export function cellFilter(address: URLSearchParams): CellFilter {
	const month = address.get('month') ?? '';
	return {
		month: /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
		only: oneOf(ONLY, address.get('only')),
		kind: address.get('kind') || undefined,
		q: address.get('q')?.trim().slice(0, 100) || undefined,
		sort: oneOf(SORTS, address.get('sort')) ?? 'code'
	};
}

/** The address of the matrix with some of it changed. */
export function cellAddress(filter: CellFilter, change: Partial<CellFilter> = {}): string {
	const wanted = { ...filter, ...change };
	const query = new URLSearchParams();
	for (const key of ['month', 'only', 'kind', 'q', 'sort'] as const) {
		const value = wanted[key];
		if (value && !(key === 'sort' && value === 'code')) query.set(key, value);
	}
	return `/office/cells${query.size > 0 ? `?${query}` : ''}`;
}

const TROUBLE: HeldMark[] = ['missed', 'too-few', 'late', 'unplanned'];

const fits = (cell: CellLine, only: Only | undefined): boolean => {
	switch (only) {
		case undefined:
			return true;
		case 'trouble':
			return TROUBLE.includes(cell.now.mark) || cell.unpublished > 0 || cell.lateTasks > 0;
		case 'unpublished':
			return cell.unpublished > 0;
		case 'late-tasks':
			return cell.lateTasks > 0;
		default:
			return cell.now.mark === only;
	}
};

const HELD: HeldMark[] = ['on-time', 'late', 'too-few'];

/** Present of summoned in basis points, rounded down; null where nobody was summoned. */
export const attendanceOf = ({ summoned, present }: CellLine['now']): number | null =>
	summoned === 0 ? null : Math.floor((present * 10_000) / summoned);

export const heldCount = ({ months }: Pick<CellLine, 'months'>): number =>
	months.filter(({ mark }) => HELD.includes(mark)).length;

/** What each order puts first: what needs a look. */
const WEIGHT: Record<CellSort, (cell: CellLine) => number> = {
	code: () => 0,
	score: ({ now }) => now.scoreTotal ?? -1,
	attendance: ({ now }) => attendanceOf(now) ?? -1,
	tasks: ({ lateTasks, openTasks }) => -(lateTasks * 1000 + openTasks),
	held: (cell) => heldCount(cell)
};

/** The cells that a filter leaves, in its order; equal ones in the order of their codes. */
export function cellsShown<C extends CellLine>(cells: readonly C[], { only, kind, q, sort }: CellFilter): C[] {
	const words = q ? searchKey(q) : '';
	const weigh = WEIGHT[sort];
	return cells
		.filter((cell) => fits(cell, only) && (!kind || cell.cellKind === kind) && cell.searchKey.includes(words))
		.sort((a, b) => weigh(a) - weigh(b));
}

/** What the shown cells come to together. */
export function totalsOf(cells: readonly CellLine[]) {
	const sum = (figure: (cell: CellLine) => number) => cells.reduce((total, cell) => total + figure(cell), 0);
	return {
		cells: cells.length,
		held: sum(({ now }) => Number(HELD.includes(now.mark))),
		summoned: sum(({ now }) => now.summoned),
		present: sum(({ now }) => now.present),
		openTasks: sum(({ openTasks }) => openTasks),
		lateTasks: sum(({ lateTasks }) => lateTasks),
		unpublished: sum(({ unpublished }) => unpublished)
	};
}
