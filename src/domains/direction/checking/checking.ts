import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { TaskState } from '../task.ts';

type Closed = { state: TaskState; checkedAt: string | null };

/** Why the product cannot be checked by this person: nothing was handed in, or they handed it in themselves. */
export function whyNotCheck(task: Closed, who: { closedByCaller: boolean }): Refusal | undefined {
	if (task.state !== 'done') return { code: 'direction.nothing-to-check' };
	if (task.checkedAt) return { code: 'direction.task-is-checked' };
	return who.closedByCaller ? { code: 'direction.checked-by-the-same' } : undefined;
}

/** Cause and remedy are asked for where the day is over, whether or not the product came since. */
export function whyNotExplain(
	task: { state: TaskState; dueOn: LocalDate; doneOn: LocalDate | null },
	today: LocalDate
): Refusal | undefined {
	const until = task.state === 'done' ? (task.doneOn ?? today) : today;
	if (task.state === 'dropped') return { code: 'direction.task-not-open' };
	return until > task.dueOn ? undefined : { code: 'direction.task-not-late' };
}
