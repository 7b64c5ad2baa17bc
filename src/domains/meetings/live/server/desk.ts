import type { Tx } from '#lib/db/database.ts';
import type { Counted } from '../../attendance.ts';

/** One member at the check-in desk; their number is their place in this order, as on the printed sheet. */
export type Seat = Counted & { memberId: string; name: string; photoFileId: string | null };

export async function readDesk(tx: Tx, communeId: number, meetingId: string): Promise<Seat[]> {
	const rows = await tx
		.selectFrom('meetingRoll')
		.leftJoin('member', (join) =>
			join.onRef('member.communeId', '=', 'meetingRoll.communeId').onRef('member.id', '=', 'meetingRoll.memberId')
		)
		.where('meetingRoll.communeId', '=', communeId)
		.where('meetingRoll.meetingId', '=', meetingId)
		.orderBy('meetingRoll.sortKey')
		.orderBy('meetingRoll.memberId')
		.select([
			'memberId',
			'name',
			'member.photoFileId',
			'meetingRoll.standing',
			'isExempt',
			'isTemporarilyAway',
			'isSuspended',
			'isOnSpecialDuty',
			'presence'
		])
		.execute();
	return rows as Seat[];
}
