import type { Act } from '#lib/commands/command.ts';

/**
 * The commune's next receipt number of a year. The counter's line stays locked until the command ends, so two clerks
 * never get the same number, and a command that does not take effect leaves no gap.
 */
export async function nextReceipt({ tx, target }: Act, year: number): Promise<number> {
	const { last } = await tx
		.insertInto('receiptCounter')
		.values({ ...target, year, last: 1 })
		.onConflict((conflict) =>
			conflict.columns(['communeId', 'year']).doUpdateSet((eb) => ({ last: eb('receiptCounter.last', '+', 1) }))
		)
		.returning('last')
		.executeTakeFirstOrThrow();
	return last;
}
