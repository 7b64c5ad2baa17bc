import { attendanceRules, countAttendance, datesAround, meetingCycleRules } from '#domains/meetings/index.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { Row } from '../rows.ts';
import { COMMUNE_ID } from '../units.ts';
import type { Kept } from './cell-year.ts';
import { dayOf } from './moments.ts';

/** The line of a cell and month that leaders' pages add up, the same as the meeting's commands would write. */
export function cellMonthRow({ record, publishedAt }: Kept): Row<'cellMonth'> {
	const plannedOn = dayOf(record.startsAt);
	const { base, present, unexcused } = countAttendance(record.roll, ruleSetInForce(attendanceRules, plannedOn));
	const { publishDueOn } = datesAround(record, ruleSetInForce(meetingCycleRules, plannedOn));
	return {
		communeId: COMMUNE_ID,
		unitId: record.unit.id,
		month: record.month,
		meetingId: record.id,
		state: record.state,
		metOn: record.openedAt ? dayOf(record.openedAt) : null,
		plannedOn,
		summoned: base,
		present,
		unexcused,
		scoreTotal: record.score?.total ?? null,
		scoreBasisPoints: record.score?.normalisedBasisPoints ?? null,
		scoreClass: record.score?.class ?? null,
		tasksGiven: record.tasks.length,
		publishedLate: publishedAt ? dayOf(publishedAt) > publishDueOn : null
	};
}
