import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { IncomeLine } from '../income.ts';

/** The sheet of a village in a year, if it was filled in; undefined where there is no such village in sight. */
export async function readIncomeSheet(tx: Tx, { communeId }: Caller, code: string, year: number) {
	const unit = await tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'village')
		.where('code', '=', code)
		.select(['id as unitId', 'communeId', 'code', 'name'])
		.executeTakeFirst();
	if (!unit) return undefined;
	const sheet = await tx
		.selectFrom('incomeSheet')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unit.unitId)
		.where('year', '=', year)
		.select(['persons', 'lines', 'million', 'byName'])
		.executeTakeFirst();
	return { unit, sheet: sheet ? { ...sheet, lines: sheet.lines as unknown as IncomeLine[] } : null };
}
