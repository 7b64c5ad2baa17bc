import { readFiles } from '#domains/inspection/files/server/files-page.ts';
import { isInProgress } from '#domains/inspection/files/inspection.ts';
import { readArrears } from '#domains/members/fees/server/fee-pages.ts';
import type { CaseFile } from '#domains/organisation/reorganisation/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { mayOf } from '../../may-of.ts';

type May = Awaited<ReturnType<typeof mayOf>>;

/** Figures of units that end which only some may know: none for everybody else, as if there were nothing. */
export async function readKnownToFew(tx: Tx, caller: Caller, file: CaseFile, may: May, today: LocalDate) {
	const ending = new Set(file.from.map(({ id }) => id));
	if (file.ofCommunes || file.communeId !== caller.communeId) return { fees: 0, inspections: [] };
	const year = Number(today.slice(0, 4));
	const fees = may('read:fees', file) ? await readArrears(tx, caller.communeId, year, today) : undefined;
	const inspections = await readFiles(tx, caller.communeId, caller.personId);
	return {
		fees: fees?.arrears.filter(({ unitId }) => ending.has(unitId)).length ?? 0,
		inspections: inspections
			.filter(({ subjectUnitId, state, isSubject }) => ending.has(subjectUnitId) && isInProgress(state) && !isSubject)
			.map(({ id, content }) => ({ id, content }))
	};
}
