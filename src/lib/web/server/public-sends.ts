import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';

/** What one address may send without an account in a span of ten minutes, so that nobody floods a desk. */
const MOST_IN_A_SPAN = 10;
const SPAN_MINUTES = 10;

/**
 * Counts a send of an address, kept as a hash for a day, by the database's clock.
 * @param what kind of thing: a person who wrote a comment may still report a broken lamp
 * @returns minutes to wait; 0 when it may be taken
 */
export const countSend = (what: string, address: string): Promise<number> =>
	atGate(async (tx) => {
		const key = createHash('sha256').update(`${what} ${address}`).digest();
		await sql`delete from public_send where span < now() - interval '1 day'`.execute(tx);
		const { rows } = await sql<{ sent: number; minutes: number }>`
			insert into public_send as p (key_hash, span, sent)
			values (${key}, date_bin(make_interval(mins => ${SPAN_MINUTES}), now(), '2026-01-01'), 1)
			on conflict (key_hash, span) do update set sent = p.sent + 1
			returning sent, ceil(extract(epoch from span + make_interval(mins => ${SPAN_MINUTES}) - now()) / 60)::int as minutes`.execute(
			tx
		);
		const { sent, minutes } = rows[0]!;
		return sent > MOST_IN_A_SPAN ? Math.max(1, minutes) : 0;
	});
