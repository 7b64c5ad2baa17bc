import { createHash } from 'node:crypto';
import { canonicalJson } from '#lib/canonical-json.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Counts } from './case-file.ts';

/** What both sides sign: the counts and the lines that hand over. Changed afterwards, it has another hash. */
export async function contentHashOf(tx: Tx, communeId: number, id: string): Promise<string> {
	const file = await tx
		.selectFrom('reorganisation')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['kind', 'onDay', 'decisionNumber', 'counts'])
		.executeTakeFirstOrThrow();
	const lines = await tx
		.selectFrom('reorganisationHandover')
		.where('communeId', '=', communeId)
		.where('reorganisationId', '=', id)
		.where('struckWhy', '=', '')
		.orderBy('id')
		.select(['fromUnitId', 'toUnitId', 'kind', 'what', 'quantity', 'isOpen', 'note'])
		.execute();
	const counts = (file.counts as unknown as Counts | null)?.lines ?? [];
	return createHash('sha256')
		.update(canonicalJson({ ...file, counts, lines }))
		.digest('hex');
}
