import { openSecret, sealSecret } from './totp.ts';

const TICKET_MS = 15 * 60_000;

/** The secret on its way from the page that shows it to the code that confirms it: sealed, for one account, for a quarter of an hour. */
export const setupTicket = (secret: string, accountId: string, now: Date): string =>
	sealSecret(JSON.stringify({ secret, accountId, until: now.getTime() + TICKET_MS })).toString('base64url');

/** The secret in a ticket, unless it is too old, somebody else's, or none of ours. */
export function readSetupTicket(ticket: string, accountId: string, now: Date): string | undefined {
	try {
		const held = JSON.parse(openSecret(Buffer.from(ticket, 'base64url')));
		return held.accountId === accountId && now.getTime() < held.until && typeof held.secret === 'string'
			? held.secret
			: undefined;
	} catch {
		// Sealed under another secret, or not sealed at all.
		return undefined;
	}
}
