import { addDays, dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { taskRules } from './task-rules.ts';

/** open: somebody still owes the product; done: closed with one, which somebody else then checks; dropped: no longer asked for. */
export type TaskState = 'open' | 'done' | 'dropped';

export type TaskStanding = 'late' | 'today' | 'soon' | 'open' | 'handed-in' | 'done' | 'done-late' | 'dropped';

/**
 * How a task stands on a day, for colour, shape and word. It is done only after somebody other than its doer received and
 * checked the product: until then it was handed in.
 *
 * @source party-work handbook 4.3
 */
export function taskStanding(
	task: { state: TaskState; dueOn: LocalDate; doneOn?: LocalDate | null; checkedAt: string | null },
	today: LocalDate
): TaskStanding {
	if (task.state === 'dropped') return 'dropped';
	if (task.state === 'done' && task.checkedAt === null) return 'handed-in';
	if (task.state === 'done') return task.doneOn && task.doneOn > task.dueOn ? 'done-late' : 'done';
	if (task.dueOn < today) return 'late';
	if (task.dueOn === today) return 'today';
	return task.dueOn <= addDays(today, taskRules(today).soonDays) ? 'soon' : 'open';
}

/** Somebody, and the people that they stand in for today. */
export type Doer = { personId: string; standsInFor?: readonly string[] };

/** Whether it is for this person to do: as its owner, or standing in for them. */
export const isOwedBy = (task: { ownerPersonId: string | null }, { personId, standsInFor = [] }: Doer): boolean =>
	task.ownerPersonId !== null && [personId, ...standsInFor].includes(task.ownerPersonId);

/** Who closes a task: its owner or who stands in, or someone who may give tasks in the unit; a task of the whole unit, any of those. */
export function whyNotClose(
	task: { state: TaskState; ownerPersonId: string | null },
	who: Doer & { mayGive: boolean }
): Refusal | undefined {
	if (task.state !== 'open') return { code: 'direction.task-not-open' };
	if (!isOwedBy(task, who) && !who.mayGive) return { code: 'access.not-the-owner' };
	return undefined;
}

/** Why a task cannot have been done at this moment: still to come, or before the day on which it was given. */
export function whyNotDoneAt({ givenOn }: { givenOn: LocalDate }, at: string, now: string): Refusal | undefined {
	if (Date.parse(at) > Date.parse(now)) return { code: 'direction.done-in-future' };
	const on = dayInVietNam(new Date(at));
	return on < givenOn ? { code: 'direction.done-before-given', facts: { on, givenOn } } : undefined;
}

/** Why an ended task cannot be opened again. */
export const whyNotReopen = (task: { state: TaskState }): Refusal | undefined =>
	task.state === 'open' ? { code: 'direction.task-is-open' } : undefined;
