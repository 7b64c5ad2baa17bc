import { type AttendanceRules, countAttendance } from '../attendance.ts';
import type { AgendaItem, MeetingRecord } from '../record.ts';

/** The steps in which a meeting is held, in order. */
export const HOLD_STEPS = ['roll', 'content', 'resolution', 'tasks', 'closing'] as const;
export type HoldStep = (typeof HOLD_STEPS)[number];

export const isHoldStep = (text: string | null): text is HoldStep => HOLD_STEPS.some((step) => step === text);

/** Items that have a step of their own. */
const ELSEWHERE: AgendaItem['kind'][] = ['resolution', 'scoring', 'closing'];

/** The step at which a meeting stands: the first in which something is still to be done. */
export function stepNow(meeting: MeetingRecord, rules: AttendanceRules): HoldStep {
	if (countAttendance(meeting.roll, rules).unrecorded > 0) return 'roll';
	const talked = meeting.agenda.filter((item) => !ELSEWHERE.includes(item.kind));
	if (!hasDecided(meeting) && talked.some((item) => !item.startedAt)) return 'content';
	if (!hasDecided(meeting)) return 'resolution';
	return meeting.tasks.length === 0 ? 'tasks' : 'closing';
}

const hasDecided = ({ resolution }: MeetingRecord): boolean =>
	resolution?.state === 'adopted' || resolution?.state === 'rejected';

/** The item that is being talked about: the one asked for, else the one begun last, else the first. */
export function itemNow(agenda: AgendaItem[], asked: string | null): AgendaItem | undefined {
	const begun = agenda
		.filter((item) => item.startedAt)
		.toSorted((a, b) => Date.parse(a.startedAt!) - Date.parse(b.startedAt!));
	return agenda.find((item) => item.id === asked) ?? begun.at(-1) ?? agenda[0];
}

/** The item that follows on the agenda. */
export const itemAfter = (agenda: AgendaItem[], item: AgendaItem | undefined): AgendaItem | undefined =>
	item && agenda[agenda.indexOf(item) + 1];
