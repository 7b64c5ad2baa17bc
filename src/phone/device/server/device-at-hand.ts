import { sql } from 'kysely';
import { tokenHash } from '#domains/access/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import { asPhones } from '#lib/db/transaction.ts';
import { together } from '#lib/together.ts';
import type { Locale } from '#lib/words/locale-type.ts';
import { TOKEN_DAYS } from './token.ts';

/** The phone that asks, and its owner; `isRevoked` also where the owner's account was closed. */
export type DeviceAtHand = { deviceId: string; name: string; caller: Caller; isRevoked: boolean };

/** A device with its owner, as the directory has them. */
export type DeviceRow = {
	id: string;
	name: string;
	personId: string;
	communeId: number;
	accountId: string;
	username: string;
	fullName: string;
	locale: string | null;
	isRevoked: boolean;
};

/** Phones that are looked up in one question: when very many come at once, the database is asked a few times. */
const MOST_AT_ONCE = 200;

/**
 * Whose phone a bearer token stands for; undefined if none of ours, or 90 days without contact. Notes the contact.
 *
 * @param clock what the phone's own clock says, where it tells
 * @returns with whether earlier deliveries of it lie in the inbox and wait
 */
export async function deviceAtHand(
	request: Request,
	now: Date,
	clock?: Date
): Promise<(DeviceAtHand & { hasWaiting: boolean }) | undefined> {
	const token = /^Bearer ([\w-]{20,100})$/.exec(request.headers.get('authorization') ?? '')?.[1];
	if (!token) return undefined;
	const aheadMs = clock ? clock.getTime() - now.getTime() : null;
	const row = await lookUp({ hash: tokenHash(token), now, aheadMs });
	return row && { ...asDevice(row), hasWaiting: row.hasWaiting };
}

type Asked = { hash: Buffer; now: Date; aheadMs: number | null };
type Found = DeviceRow & { hasWaiting: boolean };

const lookUp = together<Asked, Found | undefined>(
	(asked) =>
		asPhones(async (tx) => {
			// A contact that a power cut takes back hurts nobody, and nobody should wait for the disk because of it.
			await sql`set local synchronous_commit = off`.execute(tx);
			const hashes = asked.map(({ hash }) => hash);
			// Locked in one order, so that two processes that look up the same phones do not wait for each other.
			const { rows } = await sql<Found & { place: number }>`
				with asked as (
					select * from unnest(${hashes}::bytea[], ${asked.map(({ now }) => now)}::timestamptz[], ${asked.map(({ aheadMs }) => aheadMs)}::bigint[])
					  with ordinality as a (token_hash, at, ahead_ms, place)
				), held as (
					select d.id, d.name, d.person_id, d.token_hash, d.last_contact_at, d.revoked_at
					from phone_device d where d.token_hash = any(${hashes}::bytea[]) order by d.id for no key update
				), known as (
					select a.place, a.at, a.ahead_ms, h.* from asked a join held h using (token_hash)
					where h.last_contact_at > a.at - make_interval(days => ${TOKEN_DAYS})
				), touched as (
					update phone_device d set last_contact_at = k.at, clock_ahead_ms = coalesce(k.ahead_ms, d.clock_ahead_ms)
					from known k where d.id = k.id
				)
				select k.place, k.id, k.name, k.person_id, a.home_commune_id as commune_id, a.id as account_id, a.username,
				  a.full_name, a.locale, k.revoked_at is not null or a.state <> 'active' as is_revoked,
				  exists (select from phone_delivery w
				    where w.commune_id = a.home_commune_id and w.device_id = k.id and w.ended_at is null) as has_waiting
				from known k join account a on a.person_id = k.person_id`.execute(tx);
			const found = new Map(rows.map((row) => [Number(row.place), row]));
			return asked.map((_, index) => found.get(index + 1));
		}),
	MOST_AT_ONCE
);

/** The device as commands come from it, in the name of its owner; also of an owner whose account was closed. */
export function asDevice(row: DeviceRow): DeviceAtHand {
	const { id: deviceId, name, isRevoked, personId, communeId, accountId, username, fullName } = row;
	const device = `${name} · ${deviceId.slice(-6)}`;
	const locale = (row.locale ?? 'vi') as Locale;
	return {
		deviceId,
		name,
		caller: { accountId, personId, communeId, username, name: fullName, locale, device },
		isRevoked
	};
}
