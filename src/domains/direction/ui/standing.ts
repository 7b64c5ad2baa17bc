import { daysBetween, type LocalDate } from '#lib/local-date.ts';
import { formatDate, formatDue } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { TaskStanding } from '../task.ts';

/** The tones of `Status` that tasks use. */
type Tone = 'waiting' | 'late' | 'soon' | 'done' | 'stopped' | 'plain';

const TONES: Record<TaskStanding, Tone> = {
	late: 'late',
	today: 'soon',
	soon: 'soon',
	open: 'plain',
	'handed-in': 'waiting',
	done: 'done',
	'done-late': 'done',
	dropped: 'stopped'
};

export const toneOf = (standing: TaskStanding): Tone => TONES[standing];

type Dated = { standing: TaskStanding; dueOn: LocalDate; doneOn: LocalDate | null };

/** How the task stands, as people say it: 'Quá hạn 2 ngày', 'Hạn 26/11/2026', 'Xong 20/11/2026'. */
export function standingText({ standing, dueOn, doneOn }: Dated, today: LocalDate): string {
	switch (standing) {
		case 'open':
			return m.direction_due_on({ day: formatDate(dueOn) });
		case 'handed-in':
			return m.direction_handed_in({ day: formatDate(doneOn ?? dueOn) });
		case 'done':
			return m.direction_done_on({ day: formatDate(doneOn ?? dueOn) });
		case 'done-late':
			return m.direction_done_late({ day: formatDate(doneOn ?? dueOn), days: daysBetween(dueOn, doneOn ?? dueOn) });
		case 'dropped':
			return m.direction_dropped_on({ day: formatDate(doneOn ?? dueOn) });
		default:
			return formatDue(dueOn, today);
	}
}
