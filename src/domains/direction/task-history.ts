import type { LocalDate } from '#lib/local-date.ts';
import type { TaskState } from './task.ts';

/** One field of a task before and after; people by name, days as days. */
export type TaskChange = {
	field: 'title' | 'product' | 'responsibility' | 'authority' | 'dueOn' | 'owner';
	from: string;
	to: string;
};

export type TaskEvent = {
	kind: 'given' | 'changed' | 'closed' | 'dropped' | 'reopened' | 'checked' | 'explained';
	/** The moment, or the day alone where no more is known. */
	at: string;
	/** Empty where nobody was written down. */
	byName: string;
	reason: string;
	changes: TaskChange[];
};

type Task = {
	state: TaskState;
	givenOn: LocalDate;
	doneOn: LocalDate | null;
	givenBy: string | null;
};

/** From the giving to the end. An end that no event tells of stands in the task itself. */
export function taskHistory(task: Task, events: readonly TaskEvent[]): TaskEvent[] {
	const plain = { reason: '', changes: [] };
	const given: TaskEvent = { kind: 'given', at: task.givenOn, byName: task.givenBy ?? '', ...plain };
	const ending = task.state === 'done' ? 'closed' : 'dropped';
	const isTold = task.state === 'open' || isEndedBy(events, ending);
	const untold: TaskEvent[] = isTold || !task.doneOn ? [] : [{ kind: ending, at: task.doneOn, byName: '', ...plain }];
	const later = events.findIndex(({ at }) => untold[0] !== undefined && at.slice(0, 10) > untold[0].at);
	const place = later < 0 ? events.length : later;
	return [given, ...events.slice(0, place), ...untold, ...events.slice(place)];
}

/** Whether the last that was told of its standing is this end; a check or an explanation may follow it. */
const isEndedBy = (events: readonly TaskEvent[], ending: TaskEvent['kind']): boolean =>
	events.findLast(({ kind }) => kind === ending || kind === 'reopened')?.kind === ending;

type Before = {
	title: string;
	product: string;
	dueOn: LocalDate;
	ownerName: string;
	responsibility?: string;
	authority?: string;
};
type After = Partial<Before>;

/** What differs, in the order in which a task is read. */
export function changesOfTask(before: Before, after: After): TaskChange[] {
	const fields = [
		['title', 'title'],
		['product', 'product'],
		['responsibility', 'responsibility'],
		['authority', 'authority'],
		['owner', 'ownerName'],
		['dueOn', 'dueOn']
	] as const;
	return fields.flatMap(([field, key]) => {
		const to = after[key];
		return to === undefined || to === before[key] ? [] : [{ field, from: before[key] ?? '', to }];
	});
}
