import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type AttendanceRules, countAttendance, quorumOf } from './attendance.ts';
import { whyTaskIncomplete } from './closing.ts';
import { datesAround, type MeetingCycleRules } from './cycle.ts';
import { conditionRules, conditionsAsked, isReady } from './manner/conditions.ts';
import { dayOf } from './moments.ts';
import type { MeetingRecord } from './record.ts';

export type CheckContext = {
	cycle: MeetingCycleRules;
	attendance: AttendanceRules;
	today: LocalDate;
	/** When the finished papers were published, if they were. */
	publishedAt?: string;
};

/** One thing that the rules ask of a meeting. */
export type Check = {
	code: string;
	/** due: can be done now and is not late; not-yet: its time has not come. */
	state: 'done' | 'due' | 'late' | 'not-yet';
	/** Last day in time. */
	dueOn?: LocalDate;
	facts: Record<string, string | number>;
};

type Asked = { code: string; isDone: boolean; dueOn?: LocalDate; facts?: Check['facts'] };

/** What the rules ask of a meeting from its plan to its publication, in order, and how each thing stands. */
export function checklistOf(meeting: MeetingRecord, context: CheckContext): Check[] {
	if (meeting.state === 'cancelled') return [];
	const hasOpened = meeting.openedAt !== undefined;
	const hasClosed = meeting.state === 'closed' || meeting.state === 'signed';
	const { today } = context;
	return [
		// What was to be ready before cannot be made good once the meeting has begun.
		...before(meeting, context).map((asked) => stateOf(asked, today, true, hasOpened)),
		...during(meeting, context).map((asked) => stateOf(asked, today, hasOpened, hasClosed)),
		...after(meeting, context).map((asked) => stateOf(asked, today, hasClosed, false))
	];
}

function stateOf(asked: Asked, today: LocalDate, hasBegun: boolean, isOver: boolean): Check {
	const { code, isDone, dueOn, facts = {} } = asked;
	const isLate = isOver || (dueOn !== undefined && today > dueOn);
	const state = isDone ? 'done' : !hasBegun ? 'not-yet' : isLate ? 'late' : 'due';
	return { code, state, facts, ...(dueOn && { dueOn }) };
}

function before(meeting: MeetingRecord, { cycle, attendance }: CheckContext): Asked[] {
	const { preparation, unit } = meeting;
	const { noticeDueOn, papersDueOn } = datesAround(meeting, cycle);
	const asked: Asked[] = [
		{ code: 'meetings.check-agenda', isDone: meeting.agenda.length > 0, dueOn: noticeDueOn },
		{
			code: unit.hasCommittee ? 'meetings.check-committee-met' : 'meetings.check-leaders-met',
			isDone: preparation.committeeMetOn !== undefined,
			dueOn: noticeDueOn
		},
		{ code: 'meetings.check-draft-content', isDone: preparation.hasDraftContent, dueOn: papersDueOn },
		{ code: 'meetings.check-draft-resolution', isDone: preparation.hasDraftResolution, dueOn: papersDueOn },
		{
			code: 'meetings.check-notice',
			isDone: isSentBy(preparation.noticeSentAt, noticeDueOn, meeting),
			dueOn: noticeDueOn,
			facts: { members: countAttendance(meeting.roll, attendance).base }
		}
	];
	if (preparation.assignedTold !== undefined)
		asked.push({ code: 'meetings.check-assigned-told', isDone: preparation.assignedTold, dueOn: noticeDueOn });
	if (meeting.manner?.kind === 'online' || meeting.manner?.kind === 'hybrid')
		asked.push({
			code: 'meetings.check-conference-address',
			isDone: meeting.manner.address !== undefined,
			dueOn: noticeDueOn
		});
	// A room is moot once the meeting sits in one.
	if (!meeting.openedAt)
		for (const condition of conditionsAsked(meeting, ruleSetInForce(conditionRules, dayOf(meeting.startsAt))))
			asked.push({
				code: `meetings.check-${condition}`,
				isDone: isReady(condition, preparation.conditions),
				dueOn: papersDueOn
			});
	if (meeting.kind !== 'regular')
		asked.push({ code: 'meetings.check-theme', isDone: Boolean(meeting.theme), dueOn: noticeDueOn });
	asked.push({
		code: 'meetings.check-papers',
		isDone: isSentBy(preparation.papersSentAt, papersDueOn, meeting),
		dueOn: papersDueOn
	});
	return asked;
}

/** Something sent late counts as done while it could still reach people before the meeting, and as late after. */
const isSentBy = (sentAt: string | undefined, dueOn: LocalDate, meeting: MeetingRecord): boolean =>
	sentAt !== undefined && (meeting.openedAt === undefined || dayOf(sentAt) <= dueOn);

function during(meeting: MeetingRecord, { attendance }: CheckContext): Asked[] {
	const { unrecorded, present, base } = countAttendance(meeting.roll, attendance);
	const { needed, reached, present: presentOfficial } = quorumOf(meeting.roll, attendance);
	const incomplete = meeting.tasks.filter(whyTaskIncomplete).length;
	const facts = { tasks: meeting.tasks.length, incomplete };
	return [
		{ code: 'meetings.check-minute-secretary', isDone: meeting.minuteSecretary !== undefined },
		{
			code: 'meetings.check-roll-call',
			isDone: meeting.openedAt !== undefined && unrecorded === 0,
			facts: { present, base, unrecorded }
		},
		...identityCheck(meeting),
		{ code: 'meetings.check-quorum', isDone: reached, facts: { present: presentOfficial, needed } },
		{ code: 'meetings.check-resolution', isDone: ['adopted', 'rejected'].includes(meeting.resolution?.state ?? '') },
		{ code: 'meetings.check-tasks', isDone: meeting.tasks.length > 0 && incomplete === 0, facts },
		{ code: 'meetings.check-score', isDone: meeting.score?.decidedAt !== undefined },
		{ code: 'meetings.check-read-back', isDone: meeting.readBackAt !== undefined }
	];
}

/** Asked only where people take part from elsewhere. */
const identityCheck = ({ manner }: MeetingRecord): Asked[] =>
	manner?.kind === 'online' || manner?.kind === 'hybrid'
		? [{ code: 'meetings.check-identity', isDone: manner.identityCheckedAt !== undefined }]
		: [];

function after(meeting: MeetingRecord, { cycle, publishedAt }: CheckContext): Asked[] {
	const dueOn = meeting.closedAt ? datesAround(meeting, cycle).publishDueOn : undefined;
	return [
		{
			code: 'meetings.check-signatures',
			isDone: meeting.state === 'signed',
			dueOn,
			facts: { signed: meeting.signatures.length, needed: 2 }
		},
		{ code: 'meetings.check-published', isDone: publishedAt !== undefined, dueOn }
	];
}
