import type { Holding } from '#domains/access/may.ts';
import { readCandidates } from '#domains/membership/admission/server/admissions-page.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';
import { askedOfAdmission } from '../asked-of-admission.ts';

/** What admissions ask of those who lead a cell, and of the office. */
export async function readAdmissionsWaiting(
	tx: Tx,
	{ communeId }: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	const led = new Set(
		holdings.filter(({ post }) => post === 'cell-secretary' || post === 'cell-deputy').map(({ unitId }) => unitId)
	);
	const isOffice = holdings.some(({ post }) => post === 'office-clerk');
	if (led.size === 0 && !isOffice) return [];
	const rows = await readCandidates(tx, communeId);
	return rows
		.filter(({ state }) => state === 'open')
		.flatMap((row) => askedOfAdmission({ ...row, leads: led.has(row.unitId), isOffice }, today));
}
