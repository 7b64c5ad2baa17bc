import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';

/** Whether the figures of a period are locked in a commune. */
export async function isLocked(tx: Tx, { communeId }: Pick<Target, 'communeId'>, period: string): Promise<boolean> {
	const row = await tx
		.selectFrom('indicatorPeriod')
		.where('communeId', '=', communeId)
		.where('period', '=', period)
		.where('lockedAt', 'is not', null)
		.select('period')
		.executeTakeFirst();
	return row !== undefined;
}
