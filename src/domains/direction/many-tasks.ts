import type { LocalDate } from '#lib/local-date.ts';
import { whyNotGiveTask } from './giving.ts';
import type { TaskState } from './task.ts';

/** What can be done with many tasks at once. */
export const MANY = ['due', 'drop', 'check'] as const;
export type Many = (typeof MANY)[number];

export type Change = { what: Many; dueOn?: string | undefined; reason?: string | undefined };

/** The command and its input for one of the tasks. */
export function commandOf(taskId: string, { what, dueOn, reason }: Change): { name: string; input: object } {
	if (what === 'due') return { name: 'direction.change-task', input: { taskId, dueOn } };
	if (what === 'drop') return { name: 'direction.drop-task', input: { taskId, reason } };
	return { name: 'direction.check-task', input: { taskId, accepted: true } };
}

/** What is missing before many tasks can be looked over: a day to come, a reason. */
export function whyNotMany({ what, dueOn, reason }: Change, today: LocalDate) {
	if (what === 'drop' && !reason) return { code: 'direction.reason-needed' };
	if (what !== 'due') return undefined;
	return dueOn && /^\d{4}-\d{2}-\d{2}$/.test(dueOn)
		? whyNotGiveTask({ dueOn, today })
		: { code: 'input.date-impossible' };
}

/** Whether a task is one that this can be done with at all; the command has the last word. */
export const isFitFor = (what: Many, task: { state: TaskState; checkedAt: string | null }): boolean =>
	what === 'check' ? task.state === 'done' && !task.checkedAt : task.state === 'open';
