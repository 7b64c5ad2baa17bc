import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import type { AttendanceRules } from '../attendance.ts';
import { ballotsUncounted } from '../ballots/server/uncounted.ts';
import { whyNotAdvise } from '../advice/advice.ts';
import { type Check, checklistOf } from '../checklist.ts';
import { missingBeforeClosing } from '../closing.ts';
import type { MeetingCycleRules } from '../cycle.ts';
import { whyNotOpen, whyNotPrepare } from '../opening.ts';
import type { MeetingRecord, Signature } from '../record.ts';
import type { ScoreLine } from '../score/meeting-score.ts';
import { whyNotRecord, whyNotTheRecorder } from '../recording.ts';
import { computeScore, meetingScoreRules } from '../score/index.ts';
import { signerRole, whyNotAddend, whyNotPublish, whyNotReopen } from '../signing.ts';
import type { VotingRules } from '../voting.ts';
import { type MeetingRead, readMeeting } from './read-record.ts';
import { attendanceOf, cycleOf, heldOn, votingOf } from '../rules-of.ts';
import { readStanding, type Standing } from './standing-in-unit.ts';

/** What the reader may do on a meeting now: what a button asks before it shows. */
export type MeetingMay = {
	prepare: boolean;
	appoint: boolean;
	open: boolean;
	record: boolean;
	reopen: boolean;
	/** As whom the reader may sign now. */
	signAs?: Signature['role'];
	addend: boolean;
	publish: boolean;
	raiseMatter: boolean;
	/** Records advice of their own, as the committee member assigned to the cell. */
	advise: boolean;
};

/** All that the pages of one meeting show. */
export type MeetingPage = MeetingRead & {
	checklist: Check[];
	may: MeetingMay;
	/** Whether the reader is secretary or deputy of the cell. */
	leadsCell: boolean;
	/** The reader's own row on the roll of the commune, if they have one. */
	memberId?: string;
	/** What the reader advised, as the committee member assigned to the cell. */
	ownAdvice: string;
	/** Why it cannot be opened yet; undefined if it can, or is. */
	whyNotOpen?: Refusal;
	/** What has to be done before it can be closed, while it is open. */
	missing: Refusal[];
	/** The lines of its score, with what the recorded facts give. */
	scoreLines: ScoreLine[];
	/** The rules that it is held under, for live counts on the page. */
	rules: { attendance: AttendanceRules; cycle: MeetingCycleRules; voting: VotingRules };
};

/** Undefined if the meeting is not there, or not for this reader. */
export async function readMeetingPage(
	tx: Tx,
	caller: Caller,
	meetingId: string,
	today: LocalDate,
	now = new Date()
): Promise<MeetingPage | undefined> {
	const read = await readMeeting(tx, meetingId);
	if (!read) return undefined;
	const { record, publishedAt, cycleRuleSetId } = read;
	const standing = await readStanding(tx, caller, record.unit.id, today);
	const attendance = attendanceOf(record);
	const cycle = cycleOf(record, cycleRuleSetId);
	const scoring = findRuleSet(meetingScoreRules, heldOn(record));
	const at = now.toISOString();
	const isToCome = record.state === 'planned' || record.state === 'notified';
	const notOpen = isToCome ? whyNotOpen(record, today) : undefined;
	return {
		...read,
		checklist: checklistOf(record, { cycle, attendance, today, publishedAt }),
		may: mayOf(record, standing, today, publishedAt),
		leadsCell: standing.isSecretaryOrDeputy,
		...(standing.memberId && { memberId: standing.memberId }),
		...(notOpen && { whyNotOpen: notOpen }),
		ownAdvice: standing.isAssigned ? await readOwnAdvice(tx, caller, meetingId) : '',
		missing:
			record.state === 'open'
				? [...missingBeforeClosing(record, attendance), ...(await ballotsUncounted(tx, meetingId))]
				: [],
		scoreLines: scoring ? computeScore(record, { rules: scoring, cycle, attendance, at, publishedAt }) : [],
		rules: { attendance, cycle, voting: votingOf(record) }
	};
}

const readOwnAdvice = async (tx: Tx, { personId }: Caller, meetingId: string): Promise<string> => {
	const row = await tx
		.selectFrom('meetingGuest')
		.where('meetingId', '=', meetingId)
		.where('personId', '=', personId)
		.select('advice')
		.executeTakeFirst();
	return row?.advice ?? '';
};

function mayOf(record: MeetingRecord, standing: Standing, today: LocalDate, publishedAt?: string): MeetingMay {
	const { may } = standing;
	const isOpen = record.state === 'open';
	const isRecorder = !whyNotTheRecorder(record, standing);
	const signAs = signsNowAs(record, standing);
	return {
		prepare: may('change-plan') && !whyNotPrepare(record),
		appoint: may('appoint') && (isOpen || !whyNotPrepare(record)),
		open: may('open-meeting') && !whyNotOpen(record, today),
		record: may('record-attendance') && !whyNotRecord(record, standing),
		reopen: may('reopen-meeting') && isRecorder && !whyNotReopen(record),
		...(signAs && may('sign-minutes') && { signAs }),
		addend: may('add-addendum') && isRecorder && !whyNotAddend(record),
		publish: may('publish-minutes') && isRecorder && !whyNotPublish(record, publishedAt),
		raiseMatter: may('raise-matter'),
		advise: standing.isAssigned && may('record-advice') && !whyNotAdvise(record)
	};
}

function signsNowAs(record: MeetingRecord, { memberId }: Standing): Signature['role'] | undefined {
	if (record.state !== 'closed') return undefined;
	const role = signerRole(record, memberId);
	return record.signatures.some((signature) => signature.role === role) ? undefined : role;
}
