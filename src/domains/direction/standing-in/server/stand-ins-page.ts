import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Who stands in for whom, now and later, in the units that the reader sees. */
export const readStandIns = (tx: Tx, { communeId }: Caller, today: LocalDate) =>
	tx
		.selectFrom('standIn')
		.innerJoin('unit', 'unit.id', 'standIn.unitId')
		.where('standIn.communeId', '=', communeId)
		.where('standIn.toOn', '>=', today)
		.select([
			'standIn.id',
			'standIn.unitId',
			'standIn.communeId',
			'standIn.absentName',
			'standIn.actingName',
			'standIn.fromOn',
			'standIn.toOn',
			'standIn.reason',
			'unit.name as unitName'
		])
		.orderBy('standIn.fromOn')
		.orderBy('standIn.id')
		.execute();
