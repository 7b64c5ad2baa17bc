import type { Tx } from '#lib/db/database.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { MeetingRecord } from '../../record.ts';
import { type MeetingRead, readMeetingRecord } from '../../server/read-record.ts';
import { heldOn } from '../../rules-of.ts';
import { fingerprintOf, formalityRules, SIGNAL_CODES, sharedStretches, type Stretch } from '../index.ts';
import type { TextPartKind } from '../parts.ts';
import { templatesOf } from '../templates.ts';
import { readSignals, type SignalRow } from './cell-signs.ts';

/** A part of minutes, cut where it agrees with the other text. Who said it is left out. */
export type Passage = { kind: TextPartKind; title?: string; segments: { text: string; isShared: boolean }[] };

/** A sign with what shows it, ready to be read. */
export type ShownSign = SignalRow & {
	own: Passage[];
	/** The other minutes, where the reader may read them. */
	other?: { meetingId: string; unitName: string; passages: Passage[] };
	/** Name of the other cell, whether or not its minutes may be read. */
	otherUnit?: string;
	tasks: { id: string; title: string }[];
	meetings: { id: string; month: string }[];
};

/** All signs of a meeting with their evidence, in the order of the list of signs. */
export async function readSigns(tx: Tx, { record, communeId }: MeetingRead): Promise<ShownSign[]> {
	const rows = await readSignals(tx, communeId, record.id);
	const signs: ShownSign[] = [];
	for (const row of rows.toSorted((a, b) => SIGNAL_CODES.indexOf(a.code) - SIGNAL_CODES.indexOf(b.code)))
		signs.push(await withEvidence(tx, communeId, record, row));
	return signs;
}

async function withEvidence(tx: Tx, communeId: number, record: MeetingRecord, row: SignalRow): Promise<ShownSign> {
	const { other, parts = [], taskIds = [], meetingIds = [] } = row.evidence;
	const rules = ruleSetInForce(formalityRules, heldOn(record));
	const own = fingerprintOf(record, rules);
	const sign: ShownSign = {
		...row,
		own: parts.flatMap(({ kind, id, stretches }) => {
			const part = own.parts.find((one) => one.kind === kind && one.id === id);
			return part ? [passageOf(record, part, stretches)] : [];
		}),
		tasks: taskIds.length > 0 ? await readTitles(tx, communeId, taskIds) : [],
		meetings: meetingIds.length > 1 ? await readMonths(tx, communeId, meetingIds) : []
	};
	if (row.code === 'template') {
		const sample = templatesOf(rules).find(({ name }) => name === row.facts.name);
		if (sample)
			sign.own = sharedStretches(own.parts, sample.shingles).map((part) =>
				passageOf(record, textOf(own.parts, part), part.stretches)
			);
	}
	if (!other) return sign;
	const unit = await tx.selectFrom('unit').where('id', '=', other.unitId).select('name').executeTakeFirst();
	const theirs = await readMeetingRecord(tx, other.meetingId);
	if (unit) sign.otherUnit = unit.name;
	if (theirs && unit) {
		const cut = fingerprintOf(theirs, rules).parts;
		const passages = sharedStretches(cut, own.shingles).map((part) =>
			passageOf(theirs, textOf(cut, part), part.stretches)
		);
		sign.other = { meetingId: theirs.id, unitName: unit.name, passages };
	}
	return sign;
}

const textOf = <P extends { kind: TextPartKind; id: string }>(
	parts: P[],
	{ kind, id }: { kind: TextPartKind; id: string }
): P => parts.find((one) => one.kind === kind && one.id === id)!;

type Part = { kind: TextPartKind; id: string; text: string };

function passageOf(record: MeetingRecord, { kind, id, text }: Part, stretches: Stretch[]): Passage {
	const segments: Passage['segments'] = [];
	let at = 0;
	for (const [from, to] of stretches) {
		if (from > at) segments.push({ text: text.slice(at, from), isShared: false });
		segments.push({ text: text.slice(from, to), isShared: true });
		at = to;
	}
	if (at < text.length) segments.push({ text: text.slice(at), isShared: false });
	const title = itemOf(record, kind, id);
	return { kind, ...(title && { title }), segments };
}

/** Title of the agenda item that the part stands under. */
function itemOf({ agenda, statements, notes }: MeetingRecord, kind: TextPartKind, id: string): string | undefined {
	const itemId = kind === 'conclusion' ? id : [...statements, ...notes].find((one) => one.id === id)?.agendaItemId;
	return agenda.find((item) => item.id === itemId)?.title;
}

const readTitles = (tx: Tx, communeId: number, ids: string[]) =>
	tx.selectFrom('task').where('communeId', '=', communeId).where('id', 'in', ids).select(['id', 'title']).execute();

const readMonths = (tx: Tx, communeId: number, ids: string[]) =>
	tx
		.selectFrom('meeting')
		.where('communeId', '=', communeId)
		.where('id', 'in', ids)
		.orderBy('month')
		.select(['id', 'month'])
		.execute();
