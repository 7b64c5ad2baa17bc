import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import { atGate } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import type { Locale } from '#lib/words/locale-type.ts';
import { newToken, tokenHash } from './token.ts';

/** A session ends after 12 hours without use, and after 14 days in any case. */
const IDLE_HOURS = 12;
const ABSOLUTE_DAYS = 14;

export type SignedIn = Caller & {
	/** Absent for a bearer token. */
	sessionId?: string;
	mustChangePassword: boolean;
	theme: string;
	textScale: number;
	/** The commune that somebody of a province or of the nation looks at. */
	looksAt?: number;
};

/** The session that a caller came with; undefined for a bearer token or the command line. */
export const sessionAtHand = (caller: Caller): string | undefined => (caller as Partial<SignedIn>).sessionId;

/** @returns the token for the cookie, known to nobody else */
export async function startSession(accountId: string, device: string, address: string): Promise<string> {
	const token = newToken();
	await atGate(async (tx) => {
		await tx
			.deleteFrom('session')
			.where('accountId', '=', accountId)
			.where(sql<boolean>`expires_at < now() or last_seen_at < now() - make_interval(hours => ${IDLE_HOURS})`)
			.execute();
		await tx
			.insertInto('session')
			.values({
				tokenHash: tokenHash(token),
				accountId,
				id: newId(),
				expiresAt: new Date(Date.now() + ABSOLUTE_DAYS * 86_400_000),
				device: device.slice(0, 200),
				address
			})
			.execute();
	});
	return token;
}

export const endSession = (token: string): Promise<unknown> =>
	atGate((tx) => tx.deleteFrom('session').where('tokenHash', '=', tokenHash(token)).execute());

type Row = {
	accountId: string;
	personId: string;
	homeCommuneId: number;
	username: string;
	fullName: string;
	locale: string | null;
	theme: string;
	textScale: number;
	mustChangePassword: boolean;
	sessionId: string | null;
	looksAt?: number | null;
};

/** Who a session cookie stands for, if it still does. Writes the last use at most once in ten minutes. */
export const callerOfSession = (token: string, device: string): Promise<SignedIn | undefined> =>
	atGate(async (tx) => {
		const { rows } = await sql<Row>`
			with touched as (
				update session set last_seen_at = now()
				where token_hash = ${tokenHash(token)} and last_seen_at < now() - interval '10 minutes'
				  and last_seen_at > now() - make_interval(hours => ${IDLE_HOURS}) and expires_at > now()
			)
			select a.id as account_id, a.person_id, a.home_commune_id, a.username, a.full_name, a.locale, a.theme, a.text_scale,
			  a.must_change_password, s.id as session_id, s.looks_at
			from session s join account a on a.id = s.account_id
			where s.token_hash = ${tokenHash(token)} and s.expires_at > now() and a.state = 'active'
			  and s.last_seen_at > now() - make_interval(hours => ${IDLE_HOURS})`.execute(tx);
		return rows[0] && signedIn(rows[0], device);
	});

/** Keeps which commune the person of a session looks at, or that it is none. What they see there hangs on their posts alone. */
export const lookAt = (sessionId: string, communeId: number | null): Promise<unknown> =>
	atGate((tx) => tx.updateTable('session').set({ looksAt: communeId }).where('id', '=', sessionId).execute());

/** Those of these sessions that still stand. */
export async function livingSessions(ids: string[]): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	return atGate(async (tx) => {
		const { rows } = await sql<{ id: string }>`
			select s.id from session s join account a on a.id = s.account_id
			where s.id = any(${ids}::uuid[]) and s.expires_at > now() and a.state = 'active'
			  and s.last_seen_at > now() - make_interval(hours => ${IDLE_HOURS})`.execute(tx);
		return new Set(rows.map(({ id }) => id));
	});
}

/** Who a bearer token of the API acts as. */
export const callerOfApiToken = (token: string, device: string): Promise<SignedIn | undefined> =>
	atGate(async (tx) => {
		const { rows } = await sql<Row>`
			select a.id as account_id, a.person_id, a.home_commune_id, a.username, a.full_name, a.locale, a.theme, a.text_scale,
			  false as must_change_password, null as session_id
			from api_token t join account a on a.id = t.account_id
			where t.token_hash = ${tokenHash(token)} and t.expires_at > now() and a.state = 'active'`.execute(tx);
		return rows[0] && signedIn(rows[0], device);
	});

/** A person whose account is open, for what they ask without signing in: the stop link of a mail. */
export const callerOfPerson = (personId: string, device: string): Promise<Caller | undefined> =>
	atGate(async (tx) => {
		const { rows } = await sql<Row>`
			select a.id as account_id, a.person_id, a.home_commune_id, a.username, a.full_name, a.locale, a.theme, a.text_scale,
			  false as must_change_password, null as session_id
			from account a where a.person_id = ${personId} and a.state = 'active'`.execute(tx);
		return rows[0] && signedIn(rows[0], device);
	});

const signedIn = (row: Row, device: string): SignedIn => ({
	accountId: row.accountId,
	personId: row.personId,
	communeId: row.homeCommuneId,
	username: row.username,
	name: row.fullName,
	locale: (row.locale ?? 'vi') as Locale,
	theme: row.theme,
	textScale: row.textScale,
	mustChangePassword: row.mustChangePassword,
	device: device.slice(0, 200),
	...(row.sessionId ? { sessionId: row.sessionId } : {}),
	...(row.looksAt ? { looksAt: row.looksAt } : {})
});
