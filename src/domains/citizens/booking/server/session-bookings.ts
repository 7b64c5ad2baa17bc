import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { tracedRead } from '#lib/db/traced-read.ts';
import type { Topic } from '../../cases/case.ts';

/** Bookings of a session in their order, without the people. */
export async function readBookings(tx: Tx, { communeId }: Pick<Caller, 'communeId'>, sessionId: string) {
	const rows = await tx
		.selectFrom('receptionBooking')
		.where('communeId', '=', communeId)
		.where('sessionId', '=', sessionId)
		.where('withdrawnAt', 'is', null)
		.select(['id', 'code', 'topic', 'bookedAt'])
		.orderBy('bookedAt')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, topic: row.topic as Topic }));
}

/** Who booked a session, in the same order, opened with a trace: whoever receives calls them by name. */
export const openBookingPeople = (caller: Caller, sessionId: string, purpose: string) =>
	tracedRead(caller, 'citizens.open-booking-people', async (tx) => {
		const rows = await tx
			.selectFrom('receptionBooking as b')
			.innerJoin('receptionBookingPerson as p', (join) =>
				join.onRef('p.communeId', '=', 'b.communeId').onRef('p.bookingId', '=', 'b.id')
			)
			.where('b.communeId', '=', caller.communeId)
			.where('b.sessionId', '=', sessionId)
			.where('b.withdrawnAt', 'is', null)
			.select(['b.id', 'b.unitId', 'p.fullName', 'p.phone'])
			.orderBy('b.bookedAt')
			.orderBy(sql`b.id`)
			.execute();
		if (rows.length === 0) return undefined;
		const { unitId } = rows[0]!;
		const people = Object.fromEntries(rows.map(({ id, fullName, phone }) => [id, { fullName, phone }]));
		return { seen: people, trace: { communeId: caller.communeId, unitId, fields: 'booking people', purpose } };
	});
