import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';

/** The map of villages, for whoever sees all of the commune; undefined until a file was handed in. */
export async function readVillageMap(tx: Tx, { communeId }: Pick<Caller, 'communeId'>) {
	const map = await tx
		.selectFrom('villageMap')
		.where('communeId', '=', communeId)
		.select(['width', 'height', 'source', 'fileId', 'byName', 'at'])
		.executeTakeFirst();
	if (!map) return undefined;
	const shapes = await tx
		.selectFrom('villageShape')
		.where('communeId', '=', communeId)
		.select(['unitId', 'path', 'labelX', 'labelY'])
		.execute();
	return { ...map, shapes };
}
