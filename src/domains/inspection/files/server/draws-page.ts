import type { Tx } from '#lib/db/database.ts';
import type { CellFigures } from '../draw.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** The draws of a commune, the latest first, each with all that is needed to draw again. */
export async function readDraws(tx: Tx, communeId: number) {
	const rows = await tx
		.selectFrom('inspectionDraw')
		.where('communeId', '=', ofCommune(communeId))
		.select(['id', 'unitId', 'year', 'seed', 'size', 'weights', 'drawn', 'ruleSetId', 'onDay', 'byName'])
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map((row) => ({
		...row,
		weights: row.weights as unknown as (CellFigures & { weight: number })[],
		drawn: row.drawn as unknown as string[]
	}));
}
export type DrawRow = Awaited<ReturnType<typeof readDraws>>[number];
