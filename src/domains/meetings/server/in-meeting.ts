import type { Tx } from '#lib/db/database.ts';
import type { MeetingKey } from './meeting-head.ts';

/** Whether the meeting has this item on its agenda; no item named is fine. */
export async function hasItem(tx: Tx, key: MeetingKey, agendaItemId: string | undefined): Promise<boolean> {
	if (!agendaItemId) return true;
	const item = await tx
		.selectFrom('agendaItem')
		.where('communeId', '=', key.communeId)
		.where('meetingId', '=', key.meetingId)
		.where('id', '=', agendaItemId)
		.select('id')
		.executeTakeFirst();
	return item !== undefined;
}

/** A member as the roll of the meeting has them. */
export const entryOf = (tx: Tx, key: MeetingKey, memberId: string) =>
	tx
		.selectFrom('meetingRoll')
		.where('communeId', '=', key.communeId)
		.where('meetingId', '=', key.meetingId)
		.where('memberId', '=', memberId)
		.select(['memberId', 'name', 'presence'])
		.executeTakeFirst();
