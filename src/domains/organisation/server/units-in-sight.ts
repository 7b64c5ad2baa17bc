import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

export type UnitInSight = {
	id: string;
	communeId: number;
	code: string;
	name: string;
	kind: string;
	cellKind: string | null;
};

/** The commune's organisation and its cells in force, as far as the reader sees their life; cells in the order of their codes. */
export const readUnitsInSight = (tx: Tx, communeId: number, on: LocalDate): Promise<UnitInSight[]> =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', 'in', ['commune', 'intermediate', 'cell'])
		.where('validFrom', '<=', on)
		.where('validTo', '>', on)
		.where(sql<boolean>`(unit.commune_id = any(app.wide('life')) or unit.id = any(app.units('life')))`)
		.select(['id', 'communeId', 'code', 'name', 'kind', 'cellKind'])
		.orderBy(sql`unit.kind = 'cell'`)
		.orderBy('code')
		.execute();
