import { lockedHash } from '#domains/meetings/locked-content.ts';
import type { MeetingRecord, Signature } from '#domains/meetings/index.ts';
import { idOf } from '../ids.ts';
import { ADDENDUM } from '../sentences/index.ts';
import { after } from './moments.ts';

/** The minute secretary signs first, the chair a little later; then the record is locked under its number. */
export async function sign(record: MeetingRecord, signedAt: string, minutesNumber: number): Promise<MeetingRecord> {
	const by = (role: Signature['role'], person: MeetingRecord['chair'], at: string): Signature => ({
		role,
		memberId: person!.memberId,
		name: person!.name,
		at
	});
	const signatures = [
		by('minute-secretary', record.minuteSecretary, after(signedAt, -14)),
		by('chair', record.chair, signedAt)
	];
	return { ...record, state: 'signed', signatures, minutesNumber, lockedHash: await lockedHash(record) };
}

/** One of the minutes had a slip of the pen, corrected below the signatures. */
const CORRECTED = { cell: 'HB.03', monthEnding: '-09' };
const CORRECTED_AFTER_MINUTES = 3 * 1_440;

export function correct(record: MeetingRecord): MeetingRecord {
	const isCorrected = record.unit.code === CORRECTED.cell && record.month.endsWith(CORRECTED.monthEnding);
	if (!isCorrected || record.state !== 'signed') return record;
	const at = after(record.signatures[1]!.at, CORRECTED_AFTER_MINUTES);
	return {
		...record,
		addenda: [{ id: idOf(`addendum ${record.id}`, at), ...ADDENDUM, by: record.minuteSecretary!.name, at }]
	};
}
