import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Cells of a day, for choosing whom a file is about. */
export const readCells = (tx: Tx, communeId: number, on: LocalDate) =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', 'in', ['cell', 'intermediate'])
		.where('validFrom', '<=', on)
		.where('validTo', '>', on)
		.select(['id', 'code', 'name'])
		.orderBy('sortKey')
		.execute();

/** Members in sight, of one cell or of all, with their cell behind the name. */
export const readRoll = (tx: Tx, communeId: number, unitId?: string) =>
	tx
		.selectFrom('member as m')
		.innerJoin('unit as u', 'u.id', 'm.unitId')
		.where('m.communeId', '=', communeId)
		.where('m.activity', 'not in', ['left', 'died'])
		.$if(unitId !== undefined, (query) => query.where('m.unitId', '=', unitId!))
		.select(['m.id', 'm.personId', 'm.fullName', 'u.name as unitName'])
		.orderBy('u.sortKey')
		.orderBy('m.sortKey')
		.execute();
