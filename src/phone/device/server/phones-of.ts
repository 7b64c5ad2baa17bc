import type { Tx } from '#lib/db/database.ts';

/** Phones of a person, those in use first. */
export const readPhones = (tx: Tx, personId: string) =>
	tx
		.selectFrom('phoneDevice')
		.where('personId', '=', personId)
		.orderBy('revokedAt', (order) => order.desc().nullsFirst())
		.orderBy('enrolledAt', 'desc')
		.select(['id', 'name', 'enrolledAt', 'lastContactAt', 'clockAheadMs', 'revokedAt', 'revokedByName', 'revokeReason'])
		.limit(20)
		.execute();
