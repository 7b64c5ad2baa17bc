import type { Tx } from '#lib/db/database.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';

/** A member as the roll of the meeting has them. */
export const entryInRoom = async (tx: Tx, key: MeetingKey, memberId: string | undefined) =>
	memberId === undefined
		? undefined
		: tx
				.selectFrom('meetingRoll')
				.where('communeId', '=', key.communeId)
				.where('meetingId', '=', key.meetingId)
				.where('memberId', '=', memberId)
				.select(['memberId', 'name', 'presence', 'isSuspended'])
				.executeTakeFirst();
