import type { PaperHeader } from '#domains/direction/paper/official-paper.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The head of a sheet that a unit makes for itself: not registered, a draft until somebody signs it. */
export async function unitHead(tx: Tx, code: string, on: LocalDate): Promise<PaperHeader & { name: string }> {
	const unit = await tx
		.selectFrom('unit')
		.leftJoin('unitParent', (join) =>
			join.onRef('unitParent.unitId', '=', 'unit.id').on('unitParent.validTo', '=', 'infinity')
		)
		.leftJoin('unit as above', 'above.id', 'unitParent.parentId')
		.where('unit.code', '=', code)
		.select(['unit.name', 'unit.paperName', 'unit.placeName', 'above.paperName as superior'])
		.executeTakeFirstOrThrow();
	const { name, paperName, placeName, superior } = unit;
	return { name, superior: superior ?? '', issuer: paperName || name, place: placeName, on };
}
