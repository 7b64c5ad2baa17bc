import type { Refusal } from '#lib/result.ts';
import { type AttendanceRules, hasQuorum } from './attendance.ts';
import { whyNoQuorum, whyNoRollCall } from './deciding.ts';
import { whyNotAllHeld } from './manner/group-sittings.ts';
import type { MeetingRecord, MeetingTask } from './record.ts';
import { whyNotOpenForRecording, whyNotThere } from './recording.ts';

/** Why the meeting cannot be closed now, or undefined if it can. */
export const whyNotClose = (meeting: MeetingRecord, rules: AttendanceRules): Refusal | undefined =>
	whyNotOpenForRecording(meeting) ?? missingBeforeClosing(meeting, rules)[0];

/**
 * All that is still to be done before a meeting can be closed, in the order in which one would do it. A meeting
 * without a quorum decides nothing: it can be closed if nothing was voted.
 */
export function missingBeforeClosing(meeting: MeetingRecord, rules: AttendanceRules): Refusal[] {
	const missing: (Refusal | undefined)[] = [
		meeting.chair ? whyNotThere(meeting, 'chair', meeting.chair) : { code: 'meetings.no-chair' },
		meeting.minuteSecretary
			? whyNotThere(meeting, 'minute-secretary', meeting.minuteSecretary)
			: { code: 'meetings.no-minute-secretary' },
		whyNoRollCall(meeting, rules),
		whyNotAllHeld(meeting)
	];
	if (hasQuorum(meeting.roll, rules)) missing.push(...missingDecisions(meeting));
	else if (meeting.votes.length > 0) missing.push(whyNoQuorum(meeting, rules));
	missing.push(meeting.readBackAt ? undefined : { code: 'meetings.not-read-back' });
	return missing.filter((refusal) => refusal !== undefined);
}

const missingDecisions = (meeting: MeetingRecord): (Refusal | undefined)[] => [
	whyResolutionOpen(meeting),
	...meeting.tasks.map(whyTaskIncomplete),
	meeting.score?.decidedAt ? undefined : { code: 'meetings.not-scored' }
];

function whyResolutionOpen({ resolution }: MeetingRecord): Refusal | undefined {
	if (!resolution) return { code: 'meetings.no-resolution' };
	return resolution.state === 'draft' ? { code: 'meetings.resolution-undecided' } : undefined;
}

/** Why a task cannot be followed up: someone answers for it, something comes of it, by a day. */
export function whyTaskIncomplete(task: MeetingTask): Refusal | undefined {
	const { title } = task;
	if (!task.ownerId) return { code: 'meetings.task-without-owner', facts: { title } };
	if (!task.product.trim()) return { code: 'meetings.task-without-product', facts: { title } };
	if (!task.dueOn) return { code: 'meetings.task-without-deadline', facts: { title } };
	return undefined;
}
