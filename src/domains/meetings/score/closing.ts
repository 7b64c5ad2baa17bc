import { datesAround } from '../cycle.ts';
import { dayOf } from '../moments.ts';
import type { MeetingRecord } from '../record.ts';
import { type Finding, type Findings, met, type ScoreContext, scored, unmet } from './finding.ts';
import { pointsAt } from './rules.ts';
import { basisPoints } from '#lib/share.ts';

/** Criteria 7 and 8: what became of the last resolution, and what this meeting leaves behind. */
export const scoreClosing = (meeting: MeetingRecord, context: ScoreContext): Findings => ({
	'7.last-resolution': scoreLastResolution(meeting, context),
	'8.conclusion':
		meeting.resolution?.state === 'adopted' ? met('meetings.score-adopted') : unmet('meetings.score-not-adopted'),
	'8.minutes-and-tasks':
		meeting.minuteSecretary && meeting.tasks.length > 0
			? met('meetings.score-tasks-given', { count: meeting.tasks.length })
			: unmet('meetings.score-no-tasks', { count: meeting.tasks.length }),
	'8.published': scorePublished(meeting, context)
});

/** Of the earlier tasks that were done or are due by the day of the meeting, those done. Dropped ones do not count. */
function scoreLastResolution({ earlierTasks, startsAt }: MeetingRecord, { rules }: ScoreContext): Finding {
	const on = dayOf(startsAt);
	const done = earlierTasks.filter((task) => task.state === 'done').length;
	const unfinished = earlierTasks.filter((task) => task.state === 'open' && task.dueOn <= on).length;
	const due = done + unfinished;
	if (due === 0) return undefined;
	const points = pointsAt(basisPoints(done, due), rules.parameters.lastResolution.levels);
	return scored(points, 'meetings.score-last-resolution', { done, due });
}

/** Cannot be told while there is still time to publish. */
function scorePublished(meeting: MeetingRecord, { cycle, at, publishedAt }: ScoreContext): Finding {
	const dueOn = datesAround(meeting, cycle).publishDueOn;
	if (publishedAt) {
		const on = dayOf(publishedAt);
		return on <= dueOn
			? met('meetings.score-published-in-time', { on, dueOn })
			: unmet('meetings.score-published-late', { on, dueOn });
	}
	return dayOf(at) > dueOn ? unmet('meetings.score-not-published', { dueOn }) : undefined;
}
