import type { Tx } from '#lib/db/database.ts';

type Ending = { state: 'sent' | 'not-needed' | 'given-up' | 'failed'; trouble?: string; nextAt?: Date };

/** Writes what became of deliveries. One that failed has a moment at which it is tried again; all others have ended. */
export const endDeliveries = (
	tx: Tx,
	deliveries: { communeId: number; id: string }[],
	{ state, trouble = '', nextAt }: Ending,
	now: Date
) =>
	tx
		.updateTable('delivery')
		.set({ state, trouble, endedAt: nextAt ? null : now, ...(nextAt && { nextAt }) })
		.where((eb) =>
			eb(
				eb.refTuple('communeId', 'id'),
				'in',
				deliveries.map((one) => eb.tuple(one.communeId, one.id))
			)
		)
		.execute();
