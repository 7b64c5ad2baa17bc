import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { asPhones } from '#lib/db/transaction.ts';
import type { Fate } from '../../outbox/command.ts';
import type { FatesTold } from '../fates-told.ts';
import { secondsToAsk } from './pace.ts';

/** Deliveries of one answer: a line that breaks often gets through with little at a time. */
const MOST_AT_ONCE = 4;

type Asker = { deviceId: string; caller: { communeId: number } };

/** What became of the deliveries that lay in the inbox, the earliest first. What the phone says that it heard is let go. */
export const tellFates = (
	{ deviceId, caller: { communeId } }: Asker,
	heard: readonly string[]
): Promise<Omit<FatesTold, 'clock' | 'isRevoked'>> =>
	asPhones(async (tx) => {
		if (heard.length > 0)
			await sql`
				delete from phone_delivery where commune_id = ${communeId} and device_id = ${deviceId}
				  and id = any(${heard}::uuid[]) and ended_at is not null`.execute(tx);
		// First what waits: one that is carried out in between is told, and not taken for one that nobody knows.
		const waiting = await readWaiting(tx, deviceId, communeId);
		const { rows: told } = await sql<{ id: string; fates: Fate[] }>`
			select id, fates from phone_delivery
			where commune_id = ${communeId} and device_id = ${deviceId} and ended_at is not null
			order by nth limit ${MOST_AT_ONCE}`.execute(tx);
		return { told: told.map(({ id, fates }) => ({ delivery: id, fates })), ...waiting };
	});

/** How many of the phone wait, and when to ask again: when those before them are expected to be carried out, or are tried again. */
async function readWaiting(tx: Tx, deviceId: string, communeId: number) {
	const { rows } = await sql<{ own: number; before: number; rest: number | null }>`
		with own as (
			select count(*) as count, max(received_at) as last,
			  extract(epoch from (array_agg(next_at order by nth))[1] - now())::float8 as rest
			from phone_delivery where commune_id = ${communeId} and device_id = ${deviceId} and ended_at is null
		)
		select own.count as own, own.rest, (select count(*) from phone_delivery w
		  where w.ended_at is null and w.received_at <= own.last) as before from own`.execute(tx);
	const { own, before, rest } = rows[0]!;
	const waiting = Number(own);
	return waiting === 0
		? { waiting }
		: { waiting, afterSeconds: Math.max(secondsToAsk(Number(before)), Math.ceil(rest ?? 0)) };
}
