import type { Tx } from '#lib/db/database.ts';

/** The photographed pages that the roll of a meeting rests on. */
export const readRollSheets = (tx: Tx, communeId: number, meetingId: string) =>
	tx
		.selectFrom('rollSheet')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.select(['id', 'fileId', 'page'])
		.orderBy('page')
		.orderBy('readAt')
		.orderBy('id')
		.execute();
