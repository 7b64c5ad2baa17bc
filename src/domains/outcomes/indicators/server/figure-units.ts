import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';

export type FigureUnit = { id: string; code: string; name: string; kind: string; households: number | null };

/** The units that a commune keeps figures of, by code: itself, its villages, and the communes that merged into it. */
export async function readFigureUnits(
	tx: Tx,
	{ communeId, unitId }: Pick<Target, 'communeId' | 'unitId'>
): Promise<Map<string, FigureUnit>> {
	const rows = await tx
		.selectFrom('unit')
		.leftJoin('village', (join) =>
			join.onRef('village.communeId', '=', 'unit.communeId').onRef('village.unitId', '=', 'unit.id')
		)
		.where((eb) =>
			eb.or([
				eb.and([eb('unit.communeId', '=', communeId), eb('unit.kind', 'in', ['commune', 'village'])]),
				eb('unit.id', 'in', eb.selectFrom('unitSuccession').where('successorId', '=', unitId).select('predecessorId'))
			])
		)
		.select(['unit.id', 'unit.code', 'unit.name', 'unit.kind', 'village.households'])
		.orderBy('unit.sortKey')
		.execute();
	return new Map(rows.map((row) => [row.code, row]));
}
