import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/**
 * The units of a day that models stand in and that sign up to movements: the commune, its villages, cells,
 * mass organisations and mobilisation teams.
 */
export const readPlaces = (tx: Tx, communeId: number, on: LocalDate) =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', 'in', ['commune', 'village', 'cell', 'mass-organisation', 'branch', 'team'])
		.where('validFrom', '<=', on)
		.where('validTo', '>', on)
		.select(['id as unitId', 'communeId', 'code', 'name', 'kind'])
		.orderBy('kind', 'desc')
		.orderBy('sortKey')
		.execute();
