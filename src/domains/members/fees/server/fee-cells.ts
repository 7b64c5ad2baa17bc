import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

export type FeeCell = { id: string; code: string; name: string; communeId: number };

/** The cells whose fees the caller keeps or sees. */
export const readFeeCells = (tx: Tx, communeId: number, on: LocalDate): Promise<FeeCell[]> =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'cell')
		.where('validFrom', '<=', on)
		.where('validTo', '>', on)
		.where(sql<boolean>`(unit.commune_id = any(app.wide('fees')) or unit.id = any(app.units('fees')))`)
		.select(['id', 'code', 'name', 'communeId'])
		.orderBy('code')
		.execute();
