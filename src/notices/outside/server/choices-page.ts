import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { place } from '#lib/db/place.ts';
import { vapidKeys } from '#lib/push/vapid.ts';
import { type Choice, DEFAULT_CHOICE } from '../choice.ts';
import { readChoiceRow } from './choice-row.ts';

/** All that the page of one's choices shows. */
export async function readChoicesPage(tx: Tx, caller: Caller) {
	const row = await readChoiceRow(tx, caller);
	const onRoll = await tx
		.selectFrom('memberPrivate')
		.where('communeId', '=', caller.communeId)
		.where('personId', '=', caller.personId)
		.where('email', '!=', '')
		.select('email')
		.executeTakeFirst();
	const devices = await tx
		.selectFrom('pushDevice')
		.where('personId', '=', caller.personId)
		.orderBy('createdAt')
		.select(['id', 'device', 'endpoint', 'createdAt'])
		.execute();
	const { smtpUrl, pushHosts } = place().outside ?? {};
	return {
		hasMailServer: smtpUrl !== undefined,
		/** For the browser, when it asks its push service; absent where web push is off. */
		pushKey: pushHosts && vapidKeys(place().secret).publicKey,
		address: {
			email: row?.email ?? '',
			isConfirmed: Boolean(row?.emailConfirmedAt),
			/** What the roll says, to begin with. */
			offered: onRoll?.email ?? ''
		},
		devices,
		choice: (row ?? DEFAULT_CHOICE) satisfies Choice
	};
}
