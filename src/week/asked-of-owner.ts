import type { LocalDate } from '#lib/local-date.ts';
import { type Asked, monthText, type Sentence } from './asked.ts';

/** An open task of the reader. */
export type MyTask = {
	id: string;
	title: string;
	dueOn: LocalDate;
	givenOn: LocalDate;
	unitCode: string;
	unitName: string;
	/** Month of the meeting that gave it. */
	month: string | null;
};

export const askedOfOwner = (tasks: readonly MyTask[]): Asked[] =>
	tasks.map((task) => ({
		key: `task ${task.id}`,
		what: { code: 'week.task', facts: { title: task.title } },
		why: origin(task),
		dueOn: task.dueOn,
		action: { code: 'week.do-task', facts: {}, href: `/office/tasks/${task.id}` }
	}));

const origin = ({ unitName, month, givenOn }: MyTask): Sentence =>
	month
		? { code: 'week.given-in-meeting', facts: { unit: unitName, month: monthText(month) } }
		: { code: 'week.given-on', facts: { unit: unitName, day: givenOn } };
