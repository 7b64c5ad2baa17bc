import { sql } from 'kysely';
import { callerOfPerson, tokenHash } from '#domains/access/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import { atGate } from '#lib/db/transaction.ts';
import { TOKEN_DAYS } from './token.ts';

/** The phone that asks, and its owner; `isRevoked` also where the owner's account was closed. */
export type DeviceAtHand = { deviceId: string; name: string; caller: Caller; isRevoked: boolean };

/** A device with its owner, as the gate reads them. */
export type DeviceRow = {
	id: string;
	name: string;
	personId: string;
	communeId: number;
	username: string;
	fullName: string;
	isRevoked: boolean;
};

/**
 * Whose phone a bearer token stands for; undefined if none of ours, or 90 days without contact. Notes the contact.
 *
 * @param clock what the phone's own clock says, where it tells
 */
export async function deviceAtHand(request: Request, now: Date, clock?: Date): Promise<DeviceAtHand | undefined> {
	const token = /^Bearer ([\w-]{20,100})$/.exec(request.headers.get('authorization') ?? '')?.[1];
	if (!token) return undefined;
	const row = await atGate(async (tx) => {
		// A contact that a power cut takes back hurts nobody, and nobody should wait for the disk because of it.
		await sql`set local synchronous_commit = off`.execute(tx);
		const { rows } = await sql<DeviceRow>`
			update phone_device d set last_contact_at = ${now},
			  clock_ahead_ms = coalesce(${clock ? clock.getTime() - now.getTime() : null}::bigint, d.clock_ahead_ms)
			from account a
			where d.token_hash = ${tokenHash(token)} and a.person_id = d.person_id
			  and d.last_contact_at > ${now}::timestamptz - make_interval(days => ${TOKEN_DAYS})
			returning d.id, d.name, d.person_id, a.home_commune_id as commune_id, a.username, a.full_name,
			  d.revoked_at is not null or a.state <> 'active' as is_revoked`.execute(tx);
		return rows[0];
	});
	if (!row) return undefined;
	return asDevice(row);
}

/** The device as commands come from it, in the name of its owner; also of an owner whose account was closed. */
export async function asDevice(row: DeviceRow): Promise<DeviceAtHand> {
	const { id: deviceId, name, isRevoked, personId, communeId, username, fullName } = row;
	const device = `${name} · ${deviceId.slice(-6)}`;
	const caller = (await callerOfPerson(personId, device)) ?? {
		accountId: personId,
		personId,
		communeId,
		username,
		name: fullName,
		locale: 'vi' as const,
		device
	};
	return { deviceId, name, caller, isRevoked };
}
