import type { Refusal } from '#lib/result.ts';
import { ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import { type AttendanceRules, attendanceRules } from './attendance.ts';
import { type MeetingCycleRules, meetingCycleRules } from './cycle.ts';
import { type MannerKind, mannerRulesOn, type VotedKind, whyBarred, whyVoteBarred } from './manner/manner.ts';
import { dayOf } from './moments.ts';
import type { MeetingRecord } from './record.ts';
import { type VotingRules, votingRules } from './voting.ts';

type Dated = Pick<MeetingRecord, 'openedAt' | 'startsAt'>;

/** The day of a meeting: on which it was opened, before that the planned one. */
export const heldOn = (meeting: Dated): string => dayOf(meeting.openedAt ?? meeting.startsAt);

/** Rules in force on the day of a meeting. */
export const attendanceOf = (meeting: Dated): AttendanceRules => ruleSetInForce(attendanceRules, heldOn(meeting));
export const votingOf = (meeting: Dated): VotingRules => ruleSetInForce(votingRules, heldOn(meeting));

/** Why one of these titles has no place in this meeting, given how it is held. */
export const whyBarredFrom = (meeting: Dated & { manner: MannerKind }, titles: string[]): Refusal | undefined => {
	const rules = mannerRulesOn(heldOn(meeting));
	return rules && whyBarred(meeting.manner, titles, rules);
};

/** Why this is not voted on in this meeting, given how it is held. */
export const whyVoteBarredIn = (
	meeting: Dated & { manner: MannerKind },
	kind: VotedKind,
	matter: string
): Refusal | undefined => {
	const rules = mannerRulesOn(heldOn(meeting));
	return (rules && whyVoteBarred(meeting.manner, kind, rules)) ?? whyBarredFrom(meeting, [matter]);
};

/** The cycle that a meeting was planned under, whatever is in force by now. */
export const cycleOf = (meeting: Dated, cycleRuleSetId: string): MeetingCycleRules =>
	ruleSetById(meetingCycleRules, cycleRuleSetId) ?? ruleSetInForce(meetingCycleRules, dayOf(meeting.startsAt));
