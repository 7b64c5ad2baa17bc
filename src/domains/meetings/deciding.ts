import type { Refusal } from '#lib/result.ts';
import { type AttendanceRules, type Counted, countAttendance, quorumOf } from './attendance.ts';
import type { MeetingRecord, Vote } from './record.ts';
import { whyNotOpenForRecording } from './recording.ts';

type WithRoll = { roll: Counted[] };

/** Why the meeting cannot vote now, or undefined if it can. */
export function whyNotVote(
	meeting: Pick<MeetingRecord, 'state'> & WithRoll,
	rules: AttendanceRules
): Refusal | undefined {
	return whyNotOpenForRecording(meeting) ?? whyNoRollCall(meeting, rules) ?? whyNoQuorum(meeting, rules);
}

/** Why a vote does not adopt the draft resolution, or undefined if it does. */
export function whyNotAdopt(
	meeting: Pick<MeetingRecord, 'resolution'>,
	vote: Pick<Vote, 'kind' | 'passed' | 'agree' | 'needed'>
): Refusal | undefined {
	if (!meeting.resolution) return { code: 'meetings.no-resolution' };
	if (meeting.resolution.state !== 'draft') return { code: 'meetings.resolution-decided' };
	if (vote.kind !== 'resolution') return { code: 'meetings.vote-on-other-matter' };
	if (!vote.passed) return { code: 'meetings.vote-not-passed', facts: { agree: vote.agree, needed: vote.needed } };
	return undefined;
}

/** Why the roll call does not stand yet: someone summoned has not been called. */
export function whyNoRollCall(meeting: WithRoll, rules: AttendanceRules): Refusal | undefined {
	const { unrecorded } = countAttendance(meeting.roll, rules);
	return unrecorded > 0 ? { code: 'meetings.roll-call-incomplete', facts: { unrecorded } } : undefined;
}

export function whyNoQuorum(meeting: WithRoll, rules: AttendanceRules): Refusal | undefined {
	const { summoned, present, needed, reached } = quorumOf(meeting.roll, rules);
	return reached ? undefined : { code: 'meetings.no-quorum', facts: { summoned, present, needed } };
}
