import type { LocalDate } from '#lib/local-date.ts';
import { dayOf } from '../moments.ts';
import type { EarlierTask, MeetingRecord, PersonRef, Presence, RollEntry } from '../record.ts';
import { heldOn } from '../rules-of.ts';
import type { CellOnPhone, CellTask, MeetingOnPhone, Member } from './cell.ts';

/**
 * What a meeting shows that is not its own, worked out anew after every command as the server reads it anew: the roll of
 * a meeting to come, absences before, tasks of earlier meetings, matters that wait. A signed meeting moves no more.
 */
export function refresh(cell: CellOnPhone): void {
	for (const meeting of cell.meetings) if (meeting.record.signatures.length === 0) refreshMeeting(cell, meeting);
}

function refreshMeeting(cell: CellOnPhone, meeting: MeetingOnPhone): void {
	const { record } = meeting;
	const isOpened = record.openedAt !== undefined;
	const on = heldOn(record);
	if (!isOpened) record.roll = cell.members.map((member) => uncalled(member));
	for (const entry of record.roll) entry.excusedBefore = excusedBefore(cell, record.id, entry.memberId, on);
	if (!isOpened) record.matters = cell.waiting.map((matter) => ({ ...matter }));
	record.earlierTasks = earlierTasks(cell, record, on);
	record.preparation.hasDraftContent = meeting.draftContent !== '';
	record.preparation.hasDraftResolution = wasDraftedBefore(meeting);
	setPerson(record, 'chair');
	setPerson(record, 'minuteSecretary');
}

export const uncalled = (member: Member): RollEntry => ({ ...member, presence: 'unrecorded', excusedBefore: 0 });

/** A draft first written while the meeting was held had not been prepared. */
function wasDraftedBefore({ record: { resolution, openedAt }, draftedAt }: MeetingOnPhone): boolean {
	if (!resolution || !draftedAt) return false;
	const isWhileHeld = openedAt !== undefined && Date.parse(draftedAt) >= Date.parse(openedAt);
	const { assessment, limits, direction, implementation } = resolution;
	return !isWhileHeld && Boolean(assessment || limits || direction || implementation);
}

/** Chair and minute secretary as the roll names them. */
function setPerson(record: MeetingRecord, office: 'chair' | 'minuteSecretary'): void {
	const entry = record.roll.find(({ memberId }) => memberId === record[office]?.memberId);
	if (entry) record[office] = personOf(entry);
	else delete record[office];
}

export const personOf = ({ memberId, name, post }: PersonRef): PersonRef => ({
	memberId,
	name,
	...(post && { post })
});

type Call = { memberId: string; presence: Presence };
type CalledRoll = { id: string; metOn: LocalDate; calls: readonly Call[] };

/** Every roll that was drawn up, of meetings over and not over. */
const rollsOf = (cell: CellOnPhone): CalledRoll[] => [
	...cell.earlier,
	...cell.meetings
		.filter(({ record }) => record.openedAt !== undefined)
		.map(({ record }) => ({ id: record.id, metOn: dayOf(record.startsAt), calls: record.roll }))
];

/** Excused absences since a member last came, or was missing without a reason, in the year before the day. */
function excusedBefore(cell: CellOnPhone, meetingId: string, memberId: string, day: LocalDate): number {
	const before = rollsOf(cell)
		.filter(({ id, metOn }) => id !== meetingId && metOn >= `${day.slice(0, 4)}-01-01` && metOn < day)
		.flatMap(({ metOn, calls }) =>
			calls.filter((call) => call.memberId === memberId).map(({ presence }) => ({ metOn, presence }))
		);
	const others = before.filter(({ presence }) => presence !== 'excused').map(({ metOn }) => metOn);
	const last = others.length > 0 ? others.reduce((a, b) => (a > b ? a : b)) : undefined;
	return before.filter(({ presence, metOn }) => presence === 'excused' && (last === undefined || metOn > last)).length;
}

/** Tasks given before a meeting that were open then, or ended since the regular meeting before. */
function earlierTasks(cell: CellOnPhone, record: MeetingRecord, day: LocalDate): EarlierTask[] {
	const since = regularBefore(cell, record);
	const hasCarriedOver = record.closedAt !== undefined && record.kind !== 'thematic';
	return cell.tasks
		.filter(({ givenOn, sourceId }) => givenOn < day && sourceId !== record.id)
		.filter(({ doneOn }) => doneOn === undefined || since === undefined || doneOn > since)
		.map((task) => asFoundOn(task, day, hasCarriedOver));
}

/** A task as it stood on the day; what the closing counted as carried over is taken off again. */
function asFoundOn(task: CellTask, day: LocalDate, hasCarriedOver: boolean): EarlierTask {
	const { sourceId, ownerPersonId, doneOn, result, state, ...rest } = task;
	const hasEnded = doneOn !== undefined && doneOn <= day;
	const less = hasCarriedOver && rest.carriedOver > 0 && !hasEnded ? 1 : 0;
	return {
		...rest,
		carriedOver: rest.carriedOver - less,
		state: hasEnded ? state : 'open',
		...(hasEnded && { doneOn, ...(result && { result }) })
	};
}

/** Day of the regular meeting of the cell before this one. */
function regularBefore(cell: CellOnPhone, { id, openedAt, startsAt }: MeetingRecord): LocalDate | undefined {
	const opens = Date.parse(openedAt ?? startsAt);
	const over = cell.meetings
		.filter(({ record }) => ['closed', 'signed'].includes(record.state) && record.openedAt !== undefined)
		.map(({ record }) => ({ id: record.id, kind: record.kind, openedAt: record.openedAt! }));
	const days = [...cell.earlier, ...over]
		.filter((one) => one.id !== id && one.kind !== 'thematic' && Date.parse(one.openedAt) < opens)
		.map((one) => dayOf(one.openedAt));
	return days.length > 0 ? days.reduce((a, b) => (a > b ? a : b)) : undefined;
}
