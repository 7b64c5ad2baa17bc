import type { Tx } from '#lib/db/database.ts';

/** Who gives the number, and in which term of office. */
type NumberOf = { key: { communeId: number; unitId: string }; term: string };

/**
 * Gives the next number of a cell or committee for a type of paper in its term. Whoever else asks for one waits until this command is
 * done, so that no number is given twice and a refused command leaves no gap.
 */
export async function takeNumber(tx: Tx, { key, term }: NumberOf, type: string): Promise<number> {
	const { communeId, unitId } = key;
	const { last } = await tx
		.insertInto('documentCounter')
		.values({ communeId, unitId, term, type, last: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['communeId', 'unitId', 'term', 'type'])
				.doUpdateSet((eb) => ({ last: eb('documentCounter.last', '+', 1) }))
		)
		.returning('last')
		.executeTakeFirstOrThrow();
	return last;
}
