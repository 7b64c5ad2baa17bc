import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Members on the roll, with their cell. */
export const readMovable = (tx: Tx, communeId: number) =>
	tx
		.selectFrom('member')
		.innerJoin('unit', 'unit.id', 'member.unitId')
		.where('member.communeId', '=', communeId)
		.where('activity', 'not in', ['left', 'died', 'suspended'])
		.orderBy('unit.sortKey')
		.orderBy('member.sortKey')
		.select(['member.id', 'member.fullName as name', 'member.unitId', 'member.communeId', 'unit.name as unitName'])
		.execute();

/** Cells that a transfer can lead to: those of the commune first, then those of the others that this system holds. */
export async function readCellsToChoose(
	tx: Tx,
	communeId: number,
	today: LocalDate
): Promise<{ value: string; label: string }[]> {
	const rows = await tx
		.selectFrom('unit')
		.innerJoin('unit as commune', (join) =>
			join.onRef('commune.communeId', '=', 'unit.communeId').on('commune.kind', '=', 'commune')
		)
		.where('unit.kind', '=', 'cell')
		.where('unit.validTo', '>', today)
		.where('commune.validTo', '>', today)
		.orderBy((eb) => eb('unit.communeId', '<>', communeId))
		.orderBy('commune.sortKey')
		.orderBy('unit.sortKey')
		.limit(500)
		.select(['unit.code', 'unit.name', 'unit.communeId', 'commune.name as communeName'])
		.execute();
	return rows.map(({ code, name, communeId: of, communeName }) => ({
		value: code,
		label: of === communeId ? name : `${name}, ${communeName}`
	}));
}
