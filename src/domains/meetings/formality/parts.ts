import type { MeetingRecord } from '../record.ts';

/** A stretch of the minutes that somebody wrote, and what it is; who said it plays no part. */
export type TextPart = { kind: TextPartKind; id: string; text: string };
export type TextPartKind =
	| 'statement'
	| 'note'
	| 'conclusion'
	| 'assessment'
	| 'limits'
	| 'direction'
	| 'implementation';

type Written = Pick<MeetingRecord, 'agenda' | 'statements' | 'notes' | 'resolution'>;

/** What people wrote into the minutes, without what comes from above under the given kinds of items. */
export function partsOfText({ agenda, statements, notes, resolution }: Written, leavesOut: string[]): TextPart[] {
	const left = new Set(agenda.filter(({ kind }) => leavesOut.includes(kind)).map(({ id }) => id));
	const isOwn = ({ agendaItemId }: { agendaItemId?: string }) => !agendaItemId || !left.has(agendaItemId);
	const parts: TextPart[] = [
		...statements.filter(isOwn).map(({ id, gist }) => ({ kind: 'statement' as const, id, text: gist })),
		...notes.filter(isOwn).map(({ id, text }) => ({ kind: 'note' as const, id, text })),
		...agenda
			.filter(({ id }) => !left.has(id))
			.map(({ id, conclusion = '' }) => ({ kind: 'conclusion' as const, id, text: conclusion }))
	];
	if (resolution) {
		const { id, assessment, limits, direction, implementation } = resolution;
		parts.push(
			{ kind: 'assessment', id, text: assessment },
			{ kind: 'limits', id, text: limits },
			{ kind: 'direction', id, text: direction },
			{ kind: 'implementation', id, text: implementation }
		);
	}
	return parts.filter(({ text }) => text.trim() !== '');
}

/** Names that are no likeness: of those on the roll, of guests, of the cell and its superior. */
export function namesIn({
	roll,
	guests,
	unit,
	place
}: Pick<MeetingRecord, 'roll' | 'guests' | 'unit' | 'place'>): string[] {
	const unitName = unit.name.replace(/^Chi bộ\s+/u, '');
	return [...roll, ...guests]
		.map(({ name }) => name)
		.concat(unit.name, unitName, unit.superiorName, unit.placeName, place);
}
