import type { Tx } from '#lib/db/database.ts';
import { openSittings } from './open-sittings.ts';

/** One paper with its sitting; undefined for whoever is not invited and holds no post that opens it. */
export async function readSittingPaper(tx: Tx, paperId: string) {
	await openSittings(tx);
	return tx
		.selectFrom('sittingPaper as paper')
		.innerJoin('sitting', (join) =>
			join.onRef('sitting.communeId', '=', 'paper.communeId').onRef('sitting.id', '=', 'paper.sittingId')
		)
		.leftJoin('sittingItem as item', (join) =>
			join.onRef('item.communeId', '=', 'paper.communeId').onRef('item.id', '=', 'paper.itemId')
		)
		.where('paper.id', '=', paperId)
		.select([
			'paper.id',
			'paper.sittingId',
			'paper.name',
			'paper.text',
			'paper.sha256',
			'paper.type',
			'paper.sizeBytes',
			'sitting.title as sittingTitle',
			'item.title as itemTitle'
		])
		.executeTakeFirst();
}
