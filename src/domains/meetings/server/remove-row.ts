import type { Tx } from '#lib/db/database.ts';
import { done, type Result, refused } from '#lib/result.ts';
import type { MeetingKey } from './meeting-head.ts';

type RemovableTable =
	| 'meetingGuest'
	| 'statement'
	| 'freeNote'
	| 'meetingPaper'
	| 'vote'
	| 'reservation'
	| 'floorRequest'
	| 'amendment';

/** Takes one row of a meeting away; refused if the meeting has no such row. */
export async function removeRow(
	tx: Tx,
	table: RemovableTable,
	{ communeId, meetingId }: MeetingKey,
	id: string
): Promise<Result<{ id: string }>> {
	const removed = await tx
		.deleteFrom(table)
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.where('id', '=', id)
		.executeTakeFirst();
	return removed.numDeletedRows > 0n ? done({ id }) : refused({ code: 'access.not-found' });
}
