import { error } from '@sveltejs/kit';
import { type Holding, mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { m } from '#lib/words/messages.ts';

/** The administrator's places, each with the right that opens it. */
const PLACES = [
	{ href: '/office/admin/accounts', right: 'read:accounts', label: () => m.access_accounts() },
	{ href: '/office/admin/posts', right: 'access.give-post', label: () => m.access_posts_title() },
	{ href: '/office/admin/audit', right: 'read:audit', label: () => m.access_audit() },
	{ href: '/office/admin/deliveries', right: 'notices.retry-deliveries', label: () => m.notices_deliveries() },
	{ href: '/office/admin/backup', right: 'access.make-backup', label: () => m.access_backup() },
	{ href: '/office/admin/commune', right: 'organisation.describe-commune', label: () => m.beginning_commune_place() },
	{ href: '/office/admin/rules', right: 'organisation.look-over-rules', label: () => m.beginning_rules_place() },
	{ href: '/office/admin/first-steps', right: 'organisation.put-off-step', label: () => m.beginning_steps_place() }
] as const;

type Right = (typeof PLACES)[number]['right'];

export const placesOf = (holdings: readonly Holding[]): { href: string; label: string }[] =>
	PLACES.filter(({ right }) => mayAnywhere(holdings, right)).map(({ href, label }) => ({ href, label: label() }));

/** Ends with 404 for whoever has no such right: these pages do not show that they exist. */
export async function requireRight(tx: Tx, caller: Caller, right: Right): Promise<void> {
	if (!mayAnywhere(await readHoldings(tx, caller), right)) error(404);
}
