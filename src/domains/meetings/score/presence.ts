import { countAttendance, isCounted } from '../attendance.ts';
import { minMinutesOf } from '../cycle.ts';
import { heldMinutes } from '../duration.ts';
import type { MeetingRecord } from '../record.ts';
import { type Finding, type Findings, met, type ScoreContext, scored, unmet } from './finding.ts';
import { pointsAt } from './rules.ts';

/** Criteria 1 and 2: how long, and how many. */
export const scorePresence = (meeting: MeetingRecord, context: ScoreContext): Findings => ({
	'1.duration': scoreDuration(meeting, context),
	'2.attendance': scoreAttendance(meeting, context),
	'2.no-long-absence': scoreLongAbsence(meeting, context)
});

function scoreDuration(meeting: MeetingRecord, { rules, cycle, at }: ScoreContext): Finding {
	const minutes = heldMinutes(meeting, at);
	if (minutes === undefined) return undefined;
	const { full, short, halfHeld, lessThanHalf } = rules.parameters.duration;
	const needed = minMinutesOf(meeting, cycle);
	const missing = needed - minutes;
	const facts = { minutes, needed };
	if (missing <= 0) return scored(full, 'meetings.score-duration-full', facts);
	const level = short.find((step) => missing <= step.upToMinutes);
	const points = level?.points ?? (minutes * 2 >= needed ? halfHeld : lessThanHalf);
	return scored(points, 'meetings.score-duration-short', { ...facts, missing });
}

function scoreAttendance(meeting: MeetingRecord, { rules, attendance }: ScoreContext): Finding {
	const { base, present, unexcused, unrecorded, rateBasisPoints } = countAttendance(meeting.roll, attendance);
	if (base === 0 || unrecorded > 0) return undefined;
	const { levels, anyUnexcused } = rules.parameters.attendance;
	if (unexcused > 0) return scored(anyUnexcused, 'meetings.score-attendance-unexcused', { base, present, unexcused });
	return scored(pointsAt(rateBasisPoints, levels), 'meetings.score-attendance', { base, present });
}

function scoreLongAbsence(meeting: MeetingRecord, { rules, attendance }: ScoreContext): Finding {
	const counted = meeting.roll.filter((entry) => isCounted(entry, attendance));
	if (counted.length === 0 || counted.some((entry) => entry.presence === 'unrecorded')) return undefined;
	const max = rules.parameters.attendance.maxExcusedInARow;
	const members = counted.filter((entry) => entry.presence === 'excused' && entry.excusedBefore + 1 > max).length;
	return members > 0
		? unmet('meetings.score-long-absence', { members, max })
		: met('meetings.score-no-long-absence', { max });
}
