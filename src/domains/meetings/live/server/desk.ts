import type { Tx } from '#lib/db/database.ts';
import type { Counted } from '../../attendance.ts';

/** One member at the check-in desk; their number is their place in this order, as on the printed sheet. */
export type Seat = Counted & { memberId: string; name: string };

export async function readDesk(tx: Tx, communeId: number, meetingId: string): Promise<Seat[]> {
	const rows = await tx
		.selectFrom('meetingRoll')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.orderBy('sortKey')
		.orderBy('memberId')
		.select([
			'memberId',
			'name',
			'standing',
			'isExempt',
			'isTemporarilyAway',
			'isSuspended',
			'isOnSpecialDuty',
			'presence'
		])
		.execute();
	return rows as Seat[];
}
