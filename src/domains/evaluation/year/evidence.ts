import type { TaskCount } from '../class.ts';
import type { Criterion, Input } from './criteria.ts';

/** What the system counted for one subject in a year. Whole numbers; nothing of what anybody said, but praise. */
export type Evidence = {
	meetings: { summoned: number; present: number; excused: number; unexcused: number };
	study: { summoned: number; came: number };
	tasks: Omit<TaskCount, 'exceeding'>;
	unitTasks: Omit<TaskCount, 'exceeding'>;
	plan: { lines: number; done: number; partly: number };
	commitment: { confirmed: number };
	deeds: { praises: number; stories: number };
};

export const NO_EVIDENCE: Evidence = {
	meetings: { summoned: 0, present: 0, excused: 0, unexcused: 0 },
	study: { summoned: 0, came: 0 },
	tasks: { total: 0, onTime: 0, late: 0, notDone: 0 },
	unitTasks: { total: 0, onTime: 0, late: 0, notDone: 0 },
	plan: { lines: 0, done: 0, partly: 0 },
	commitment: { confirmed: 0 },
	deeds: { praises: 0, stories: 0 }
};

/** How much there is of each: none supports nothing. */
const AMOUNT: Record<Input, (evidence: Evidence) => number> = {
	meetings: ({ meetings }) => meetings.present,
	study: ({ study }) => study.came,
	tasks: ({ tasks }) => tasks.onTime + tasks.late,
	'unit-tasks': ({ unitTasks }) => unitTasks.onTime + unitTasks.late,
	plan: ({ plan }) => plan.done + plan.partly,
	commitment: ({ commitment }) => commitment.confirmed,
	deeds: ({ deeds }) => deeds.praises + deeds.stories
};

export const isSupported = ({ inputs }: Pick<Criterion, 'inputs'>, evidence: Evidence): boolean =>
	inputs.some((input) => AMOUNT[input](evidence) > 0);
