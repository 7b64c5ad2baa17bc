import type { Asked, Facts } from './asked.ts';
import { monthText } from './asked.ts';
import type { HeldMark } from './held.ts';

/** What a leader looks at in a cell. */
export type WatchedCell = {
	code: string;
	name: string;
	lateTasks: number;
	unpublished: number;
	now: { month: string; mark: HeldMark };
};

/** What has stopped in the cells that somebody answers for; each opens to the cells that it is about. */
export function askedOfWatcher(cells: readonly WatchedCell[]): Asked[] {
	const month = cells[0]?.now.month;
	if (!month) return [];
	const marked = (...marks: HeldMark[]) => cells.filter(({ now }) => marks.includes(now.mark));
	return [
		...about('cells-missed', marked('missed'), '/office/cells?only=missed', { month: monthText(month) }),
		...about('cells-too-few', marked('too-few'), '/office/cells?only=too-few', { month: monthText(month) }),
		...about('cells-unplanned', marked('unplanned'), '/office/cells?only=unplanned', { month: monthText(month) }),
		...about(
			'minutes-unpublished',
			cells.filter(({ unpublished }) => unpublished > 0),
			'/office/cells?only=unpublished'
		),
		...askedOfLateTasks(cells)
	];
}

/** Tasks of a cell whose day is over: also for those who lead it. */
export function askedOfLateTasks(cells: readonly WatchedCell[]): Asked[] {
	const late = cells.filter(({ lateTasks }) => lateTasks > 0);
	const only = late.length === 1 ? `unit=${late[0]!.code}&` : '';
	const tasks = late.reduce((sum, { lateTasks }) => sum + lateTasks, 0);
	return about('tasks-late', late, `/office/tasks?${only}standing=late`, { tasks });
}

/** Names that fit on one line; the page behind shows all. */
const NAMES_SHOWN = 3;

function about(name: string, cells: readonly WatchedCell[], href: string, more: Facts = {}): Asked[] {
	if (cells.length === 0) return [];
	const names = cells.slice(0, NAMES_SHOWN).map((cell) => cell.name);
	const rest = cells.length - names.length;
	const facts = { count: cells.length, names: names.join(', '), rest, ...more };
	return [
		{
			key: `watch ${name}`,
			what: { code: `week.${name}`, facts },
			why: { code: rest > 0 ? 'week.cells-and-more' : 'week.cell-names', facts },
			action: { code: `week.do-${name}`, facts, href }
		}
	];
}
