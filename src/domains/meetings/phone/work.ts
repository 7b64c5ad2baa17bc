import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { whyNotPrepare } from '../opening.ts';
import type { MeetingRecord } from '../record.ts';
import { whyNotRecord } from '../recording.ts';
import type { CellOnPhone, MeetingOnPhone } from './cell.ts';

/** What a command is carried out on: a copy of the cell that it may change, and the meeting that it means. */
export type CellWork = {
	cell: CellOnPhone;
	commandId: string;
	/** The moment of the command, in UTC as the server writes moments. */
	now: string;
	/** The day in Viet Nam at that moment. */
	today: LocalDate;
};
export type Work = CellWork & { meeting: MeetingOnPhone; record: MeetingRecord };

/** Changes the copy, or says why not; then the copy is thrown away. */
export type CarryOut<W, I> = (work: W, input: I) => Refusal | undefined;

export type Gate = (work: Work) => Refusal | undefined;

export const noGate: Gate = () => undefined;
export const whilePreparing: Gate = ({ record }) => whyNotPrepare(record);
export const whileRecording: Gate = ({ record, cell }) => whyNotRecord(record, cell.me);

/** The moment that a command names, or the one at which it was given; in UTC. */
export const momentOf = (at: string | undefined, now: string): string => (at ? new Date(at).toISOString() : now);

export const NOT_FOUND: Refusal = { code: 'access.not-found' };

/** Takes the entry with this id out of a list; refused if the list has no such entry. */
export function takeOut(list: { id: string }[], id: string): Refusal | undefined {
	const index = list.findIndex((entry) => entry.id === id);
	if (index < 0) return NOT_FOUND;
	list.splice(index, 1);
	return undefined;
}

/** The record as rules on the manner of a meeting ask for it. */
export const withManner = (record: MeetingRecord) => ({
	...record,
	manner: record.manner?.kind ?? ('in-person' as const)
});
