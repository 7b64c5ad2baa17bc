import type { Tx } from '#lib/db/database.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { MeetingRead } from '../../server/read-record.ts';
import { heldOn } from '../../rules-of.ts';
import { formalityRules, SIGNAL_CODES } from '../index.ts';
import { readSignals, type SignalRow } from './cell-signs.ts';
import { readShownCodes } from './shown-codes.ts';

export type NamedSign = SignalRow & { otherUnit?: string };

/** The signs of a meeting that this reader is shown: its own leaders all, the levels above what has lasted. */
export async function readMeetingSigns(
	tx: Tx,
	{ record, communeId }: Pick<MeetingRead, 'record' | 'communeId'>,
	leadsCell: boolean
): Promise<NamedSign[]> {
	const rows = await readSignals(tx, communeId, record.id);
	if (rows.length === 0) return [];
	const { afterMeetings } = ruleSetInForce(formalityRules, heldOn(record)).parameters.shownAbove;
	const shown = leadsCell ? undefined : await readShownCodes(tx, communeId, record, afterMeetings);
	const signs = rows.filter(({ code }) => !shown || shown.includes(code));
	const otherIds = signs.flatMap(({ evidence }) => evidence.other?.unitId ?? []);
	const units =
		otherIds.length > 0 ? await tx.selectFrom('unit').where('id', 'in', otherIds).select(['id', 'name']).execute() : [];
	return signs
		.map((sign): NamedSign => {
			const unit = units.find(({ id }) => id === sign.evidence.other?.unitId);
			return { ...sign, ...(unit && { otherUnit: unit.name }) };
		})
		.toSorted((a, b) => SIGNAL_CODES.indexOf(a.code) - SIGNAL_CODES.indexOf(b.code));
}
