import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Plan } from '../plan.ts';
import type { Line } from '../stock.ts';
import type { Kept } from './write-change.ts';

/** What is kept to take a reorganisation back. */
export type KeptChange = Kept & {
	/** Of each new unit, the old one that takes what came into it since. */
	homes: Record<string, string>;
	/** Party groups that ended with their cells, as the database told them. */
	groups: unknown;
};

export type Counts = { lines: Line[] };

/** The unit of a case file that the caller can see. */
export const caseTarget = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('reorganisation').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** The case file, held until the transaction ends: two who carry it out wait for each other. */
export async function takeCaseFile(tx: Tx, { communeId }: Target, id: string) {
	const row = await tx
		.selectFrom('reorganisation')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.selectAll()
		.forUpdate()
		.executeTakeFirstOrThrow();
	return {
		...row,
		plan: row.plan as unknown as Plan,
		change: row.change as unknown as KeptChange | null,
		counts: row.counts as unknown as Counts | null
	};
}
