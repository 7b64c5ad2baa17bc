import type { Refusal } from '#lib/result.ts';
import { type Call, lastCalls, whyNotCall } from '../calling.ts';
import { whyNotSat } from '../manner/group-sittings.ts';
import { whyNotAt } from '../moment-in-time.ts';
import type { MeetingRecord, RollEntry } from '../record.ts';
import type { Statement } from '../said.ts';
import { whyNotOpenForRecording, whyNotTheRecorder } from '../recording.ts';
import { whyNotSay } from '../saying.ts';
import { momentOf, NOT_FOUND, takeOut, type Work } from './work.ts';

/** Who keeps the sitting of a group calls its members where there is signal; here the recorder calls the roll. */
export function recordAttendance({ record }: Work, { entries }: { entries: Call[] }): Refusal | undefined {
	const refusal = whyNotCall(record.roll, entries);
	if (refusal) return refusal;
	const calls = new Map(lastCalls(entries).map((call) => [call.memberId, call]));
	record.roll = record.roll.map((entry) => called(entry, calls.get(entry.memberId)));
	return undefined;
}

function called(entry: RollEntry, call: Call | undefined): RollEntry {
	if (!call) return entry;
	const { reason: _reason, ...rest } = entry;
	const { presence, reason } = call;
	return { ...rest, presence, ...(presence !== 'present' && reason && { reason }) };
}

type Sat = { groupId: string; startedAt: string; endedAt: string; gist: string };

/** Those who lead or write in one sitting alone need a signal; here it is for those who keep the meeting's record. */
export function recordGroupSitting(
	{ record, now }: Work,
	{ groupId, startedAt, endedAt, gist }: Sat
): Refusal | undefined {
	const sitting = record.manner?.sittings?.find(({ id }) => id === groupId);
	if (!sitting) return { code: 'meetings.group-sitting-unknown' };
	const refusal = whyNotSat({ startedAt, endedAt }, now, record.openedAt);
	if (refusal) return refusal;
	Object.assign(sitting, { startedAt, endedAt, gist });
	return undefined;
}

type NewGuest = { name: string; title: string; isAssignedSuperior: boolean };

export function addGuest({ record, commandId }: Work, { name, title, isAssignedSuperior }: NewGuest): undefined {
	record.guests.push({ id: commandId, name, ...(title && { title }), isAssignedSuperior });
}

export const removeGuest = ({ record }: Work, { guestId }: { guestId: string }) => takeOut(record.guests, guestId);

const UNKNOWN_ITEM: Refusal = { code: 'meetings.agenda-item-unknown' };

type AtItem = { agendaItemId: string; at?: string | undefined };

export function startAgendaItem({ record, now }: Work, { agendaItemId, at }: AtItem): Refusal | undefined {
	const startedAt = momentOf(at, now);
	const refusal = whyNotAt(startedAt, now, record.openedAt);
	if (refusal) return refusal;
	const item = record.agenda.find(({ id }) => id === agendaItemId);
	if (!item) return UNKNOWN_ITEM;
	item.startedAt ??= startedAt;
	return undefined;
}

type Conclusion = { agendaItemId: string; conclusion: string };

export function concludeAgendaItem({ record }: Work, { agendaItemId, conclusion }: Conclusion): Refusal | undefined {
	const item = record.agenda.find(({ id }) => id === agendaItemId);
	if (!item) return UNKNOWN_ITEM;
	if (conclusion) item.conclusion = conclusion;
	else delete item.conclusion;
	return undefined;
}

type Said = {
	agendaItemId?: string | undefined;
	memberId?: string | undefined;
	guestName?: string | undefined;
	kind: Statement['kind'];
	gist: string;
	praisedId?: string | undefined;
	at?: string | undefined;
};

export function addStatement({ record, commandId, now }: Work, said: Said): Refusal | undefined {
	const { memberId, guestName, kind, gist, praisedId, agendaItemId } = said;
	const at = momentOf(said.at, now);
	const speaker = entryOf(record, memberId);
	const praised = entryOf(record, praisedId);
	const refusal =
		whyNotAt(at, now, record.openedAt) ??
		whyNotSay({ kind, ...(speaker !== undefined && { speaker }), ...(guestName && { guestName }), praised }) ??
		whyNoItem(record, agendaItemId);
	if (refusal) return refusal;
	record.statements.push({
		id: commandId,
		...(agendaItemId && { agendaItemId }),
		kind,
		...(memberId && { memberId }),
		name: speaker?.name ?? guestName ?? '',
		gist,
		...(praised && { praisedId: praised.memberId, praisedName: praised.name }),
		at
	});
	return undefined;
}

/** Undefined where no member is named, null where the named one is not on the roll. */
const entryOf = ({ roll }: MeetingRecord, memberId: string | undefined): RollEntry | null | undefined =>
	memberId ? (roll.find((entry) => entry.memberId === memberId) ?? null) : undefined;

const whyNoItem = ({ agenda }: MeetingRecord, id: string | undefined): Refusal | undefined =>
	id === undefined || agenda.some((item) => item.id === id) ? undefined : UNKNOWN_ITEM;

export const removeStatement = ({ record }: Work, { statementId }: { statementId: string }) =>
	takeOut(record.statements, statementId);

type Note = { agendaItemId?: string | undefined; text: string; at?: string | undefined };

export function addNote({ record, commandId, now }: Work, { agendaItemId, text, at }: Note): Refusal | undefined {
	const notedAt = momentOf(at, now);
	const refusal = whyNotAt(notedAt, now, record.openedAt) ?? whyNoItem(record, agendaItemId);
	if (refusal) return refusal;
	record.notes.push({ id: commandId, ...(agendaItemId && { agendaItemId }), text, at: notedAt });
	return undefined;
}

export const removeNote = ({ record }: Work, { noteId }: { noteId: string }) => takeOut(record.notes, noteId);

type Answer = { matterId: string; answer: string; taskId?: string | undefined; isForwarded: boolean };

export function answerMatter({ record }: Work, { matterId, answer, taskId, isForwarded }: Answer): Refusal | undefined {
	if (taskId && !record.tasks.some(({ id }) => id === taskId)) return { code: 'meetings.task-not-of-meeting' };
	const matter = record.matters.find(({ id }) => id === matterId);
	if (!matter) return NOT_FOUND;
	matter.answer = answer;
	matter.state = isForwarded ? 'forwarded' : 'answered';
	if (taskId) matter.taskId = taskId;
	else delete matter.taskId;
	return undefined;
}

type Opinion = { memberId: string; text: string };

/** The member may do so alone: nobody's leave is needed. */
export function reserveOpinion(work: Work, { memberId, text }: Opinion): Refusal | undefined {
	const { record, commandId } = work;
	const refusal = whyNotFor(work, memberId);
	if (refusal) return refusal;
	const member = record.roll.find((entry) => entry.memberId === memberId);
	if (!member) return { code: 'meetings.not-on-roll' };
	record.reservations.push({ id: commandId, memberId, name: member.name, text });
	return undefined;
}

export function withdrawOpinion(work: Work, { reservationId }: { reservationId: string }): Refusal | undefined {
	const kept = work.record.reservations.find(({ id }) => id === reservationId);
	if (!kept) return NOT_FOUND;
	return whyNotFor(work, kept.memberId) ?? takeOut(work.record.reservations, reservationId);
}

const whyNotFor = ({ record, cell: { me } }: Work, memberId: string): Refusal | undefined =>
	(me.memberId === memberId ? undefined : whyNotTheRecorder(record, me)) ?? whyNotOpenForRecording(record);
