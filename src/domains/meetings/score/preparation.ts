import { datesAround } from '../cycle.ts';
import { dayOf } from '../moments.ts';
import type { MeetingRecord } from '../record.ts';
import { type Finding, type Findings, met, type ScoreContext, unmet } from './finding.ts';

/** Criterion 3: what was ready before the meeting, and when. */
export function scorePreparation(meeting: MeetingRecord, { cycle }: ScoreContext): Findings {
	const { preparation } = meeting;
	const { noticeDueOn, papersDueOn } = datesAround(meeting, cycle);
	return {
		'3.content': preparation.hasDraftContent
			? met('meetings.score-content-drafted')
			: unmet('meetings.score-content-missing'),
		'3.orientation': preparation.hasDraftResolution
			? met('meetings.score-resolution-drafted')
			: unmet('meetings.score-resolution-not-drafted'),
		'3.committee-meeting': scoreCommitteeMeeting(meeting),
		'3.notice': inTime(preparation.noticeSentAt, noticeDueOn, NOTICE),
		'3.papers': inTime(preparation.papersSentAt, papersDueOn, PAPERS)
	};
}

const NOTICE = {
	inTime: 'meetings.score-notice-in-time',
	late: 'meetings.score-notice-late',
	missing: 'meetings.score-notice-missing'
};
const PAPERS = {
	inTime: 'meetings.score-papers-in-time',
	late: 'meetings.score-papers-late',
	missing: 'meetings.score-papers-missing'
};

/** Where there is no cell committee nobody can meet before: the points are given. */
function scoreCommitteeMeeting({ unit, preparation, startsAt }: MeetingRecord): Finding {
	if (!unit.hasCommittee) return met('meetings.score-no-committee');
	const { committeeMetOn, committeeMinutes } = preparation;
	if (!committeeMetOn || committeeMetOn > dayOf(startsAt)) return unmet('meetings.score-committee-not-met');
	return committeeMinutes?.trim()
		? met('meetings.score-committee-met', { on: committeeMetOn })
		: unmet('meetings.score-committee-without-minutes', { on: committeeMetOn });
}

function inTime(sentAt: string | undefined, dueOn: string, codes: typeof NOTICE): Finding {
	if (!sentAt) return unmet(codes.missing, { dueOn });
	const on = dayOf(sentAt);
	return on <= dueOn ? met(codes.inTime, { on, dueOn }) : unmet(codes.late, { on, dueOn });
}
