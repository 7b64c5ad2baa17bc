import { daysBetween, type LocalDate } from '#lib/local-date.ts';
import type { Conclusion, ConclusionTask } from './sitting.ts';

/**
 * late: a task is past its day; running: all in time; unassigned: nobody was given a task; done: every task has its
 * product; settled: a person ended the follow-up.
 */
export type ConclusionStanding = 'late' | 'running' | 'unassigned' | 'done' | 'settled';

type Followed = Pick<Conclusion, 'settledOn' | 'tasks' | 'hiddenTasks'>;

/** How a conclusion stands on a day. A dropped task proves nothing, so it is as if it had not been given. */
export function conclusionStanding({ settledOn, tasks, hiddenTasks }: Followed, today: LocalDate): ConclusionStanding {
	if (settledOn) return 'settled';
	const given = tasks.filter(({ state }) => state !== 'dropped');
	const open = given.filter(({ state }) => state === 'open');
	if (open.some(({ dueOn }) => dueOn < today)) return 'late';
	if (open.length > 0 || hiddenTasks > 0) return 'running';
	return given.length > 0 ? 'done' : 'unassigned';
}

export const isFollowed = (standing: ConclusionStanding): boolean => standing !== 'done' && standing !== 'settled';

/** Days that the longest late task is late; 0 where none is. */
export const lateDays = (tasks: readonly Pick<ConclusionTask, 'state' | 'dueOn'>[], today: LocalDate): number =>
	Math.max(0, ...tasks.filter(({ state }) => state === 'open').map(({ dueOn }) => daysBetween(dueOn, today)));

const ORDER: ConclusionStanding[] = ['late', 'unassigned', 'running', 'done', 'settled'];

/** Late first and the longest late before the others, then what nobody was given, then what is under way. */
export function byUrgency<C extends Followed & { concludedOn: LocalDate }>(
	conclusions: readonly C[],
	today: LocalDate
): C[] {
	const rank = (one: C) => ORDER.indexOf(conclusionStanding(one, today));
	return conclusions.toSorted(
		(a, b) =>
			rank(a) - rank(b) ||
			lateDays(b.tasks, today) - lateDays(a.tasks, today) ||
			(a.concludedOn < b.concludedOn ? -1 : a.concludedOn > b.concludedOn ? 1 : 0)
	);
}
