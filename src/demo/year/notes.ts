import type { MeetingRecord } from '#domains/meetings/index.ts';
import { idOf } from '../ids.ts';
import { FORMAL, NO_QUORUM, RESERVATION } from '../sentences/index.ts';
import { momentIn, type Sitting, say } from './sitting.ts';

/** What the chair concluded on the month's work. */
export const conclude = (sitting: Sitting): MeetingRecord['agenda'] =>
	sitting.agenda.map((item) => {
		if (item.kind !== 'discussion' || sitting.occasion.fate === 'without-quorum') return item;
		if (sitting.cell.habit === 'formal') return { ...item, conclusion: FORMAL.conclusion };
		return { ...item, conclusion: sitting.topics.map(({ conclusion }) => say(sitting, conclusion)).join('\n') };
	});

/** Why nothing was decided; or, in a cell that goes through the motions, that nobody had anything to add. */
export function notesOf(sitting: Sitting): MeetingRecord['notes'] {
	const { cell, id, occasion, agenda } = sitting;
	const text = occasion.fate === 'without-quorum' ? NO_QUORUM : cell.habit === 'formal' ? FORMAL.note : undefined;
	if (!text) return [];
	const at = momentIn(sitting, 'discussion', 2);
	return [{ id: idOf(`note ${id}`, at), agendaItemId: agenda.find(({ kind }) => kind === 'discussion')!.id, text, at }];
}

/** Once in the year somebody keeps their own opinion. */
export function reservationsOf({ cell, occasion, present, id }: Sitting): MeetingRecord['reservations'] {
	const by = present.find(({ post, standing }) => !post && standing === 'official');
	if (cell.code !== 'HB.07' || !occasion.month.endsWith('-08') || !by) return [];
	return [
		{ id: idOf(`reservation ${id}`, occasion.openedAt), memberId: by.memberId, name: by.name, text: RESERVATION }
	];
}
