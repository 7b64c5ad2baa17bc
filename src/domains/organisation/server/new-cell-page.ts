import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nextCellCode } from '../new-cell.ts';

type May = (command: string, unit: { unitId: string; communeId: number }) => boolean;

/** The commune that the reader may add cells to, with those it has; undefined where there is none. */
export async function readNewCellPage(tx: Tx, caller: Caller, may: May, today: LocalDate) {
	const communes = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', '=', 'commune')
		.where('validFrom', '<=', today)
		.where('validTo', '>', today)
		.orderBy('code')
		.select(['id', 'communeId', 'code', 'name', 'validFrom'])
		.execute();
	const commune = communes.find(({ id, communeId }) => may('organisation.create-cell', { unitId: id, communeId }));
	if (!commune) return undefined;
	const cells = await tx
		.selectFrom('unit')
		.where('communeId', '=', commune.communeId)
		.where('kind', '=', 'cell')
		.where('validTo', '>', today)
		.orderBy('code')
		.select(['code', 'name'])
		.execute();
	const codes = cells.map(({ code }) => code);
	return { commune, cells, nextCode: nextCellCode(commune.code, codes) };
}
