import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';

/** Photos among the asked ones that are of members in the cells which this person takes along, with their content. */
export async function readFaces(tx: Tx, caller: Caller, fileIds: readonly string[], now: Date) {
	const holdings = (await readHoldings(tx, caller, dayInVietNam(now))).filter(({ unitKind }) => unitKind === 'cell');
	if (holdings.length === 0 || fileIds.length === 0) return [];
	return tx
		.selectFrom('member')
		.innerJoin('file', (join) =>
			join.onRef('file.communeId', '=', 'member.communeId').onRef('file.id', '=', 'member.photoFileId')
		)
		.where(
			'member.unitId',
			'in',
			holdings.map(({ unitId }) => unitId)
		)
		.where('member.activity', 'not in', ['left', 'died'])
		.where('file.id', 'in', [...fileIds])
		.select(['file.id as fileId', 'file.sha256'])
		.execute();
}
