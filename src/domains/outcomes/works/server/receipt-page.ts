import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { type Form, receiptNo } from '../ledger.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** One receipt as it is printed. */
export async function readReceipt(tx: Tx, { communeId }: Caller, entryId: string) {
	const row = await tx
		.selectFrom('workEntry as e')
		.innerJoin('communityWork as w', (join) =>
			join.onRef('w.communeId', '=', 'e.communeId').onRef('w.id', '=', 'e.workId')
		)
		.leftJoin('workEntry as r', (join) =>
			join.onRef('r.communeId', '=', 'e.communeId').onRef('r.reversesId', '=', 'e.id')
		)
		.where('e.communeId', '=', ofCommune(communeId))
		.where('e.id', '=', entryId)
		.where('e.receiptNumber', 'is not', null)
		.select([
			'e.form',
			'e.quantity',
			'e.measure',
			'e.value',
			'e.item',
			'e.party',
			'e.onDay',
			'e.byName',
			'e.receiptYear',
			'e.receiptNumber',
			'w.id as workId',
			'w.name as workName',
			'r.id as reversedBy'
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const { receiptYear, receiptNumber, form, ...receipt } = row;
	return { ...receipt, form: form as Form, no: receiptNo(receiptYear!, receiptNumber!) };
}
