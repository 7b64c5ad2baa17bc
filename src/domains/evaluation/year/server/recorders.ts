import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Recorder } from '../recorders.ts';

/** Secretary and deputy of the cell on a day, without whom the result is about. */
export async function readRecorders(
	tx: Tx,
	{ communeId, unitId }: Target,
	subjectId: string | null,
	on: LocalDate
): Promise<Recorder[]> {
	const rows = await tx
		.selectFrom('postHolding as h')
		.innerJoin('member as m', (join) =>
			join.onRef('m.communeId', '=', 'h.communeId').onRef('m.personId', '=', 'h.personId')
		)
		.where('h.communeId', '=', communeId)
		.where('h.unitId', '=', unitId)
		.where('h.post', 'in', ['cell-secretary', 'cell-deputy'])
		.where('h.validFrom', '<=', on)
		.where('h.validTo', '>', on)
		.select(['h.personId', 'm.fullName as name', 'm.sortKey'])
		.orderBy('m.sortKey')
		.execute();
	return [...new Map(rows.map(({ personId, name }) => [personId, { personId, name }])).values()].filter(
		({ personId }) => personId !== subjectId
	);
}
