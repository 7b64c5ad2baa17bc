import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Kind } from '../procedure.ts';
import { procedureById } from '../procedure.ts';
import type { DoneStep } from '../steps.ts';

export const unitOfRound = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('recognition').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** A round, locked until the command ends, with the procedure that it was opened under. */
export async function lockRound(tx: Tx, { communeId }: Pick<Target, 'communeId'>, id: string) {
	const round = await tx
		.selectFrom('recognition')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.selectAll()
		.forUpdate()
		.executeTakeFirstOrThrow();
	const kind = round.kind as Kind;
	return { ...round, kind, procedure: procedureById(kind, round.ruleSetId) };
}

/** The steps that stand, in the order in which they were done. */
export async function readDone(tx: Tx, { communeId }: Pick<Target, 'communeId'>, id: string) {
	const rows = await tx
		.selectFrom('recognitionStep')
		.where('communeId', '=', communeId)
		.where('recognitionId', '=', id)
		.where('takenBackWhy', '=', '')
		.select(['id', 'step', 'fromDay', 'toDay', 'passed'])
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(({ fromDay, toDay, ...row }): DoneStep & { id: string } => ({ ...row, from: fromDay, to: toDay }));
}

/** Households that stand on the list of a round, by class. */
export async function countHouseholds(
	tx: Tx,
	{ communeId }: Pick<Target, 'communeId'>,
	id: string
): Promise<Record<string, number>> {
	const rows = await tx
		.selectFrom('recognitionHousehold')
		.where('communeId', '=', communeId)
		.where('recognitionId', '=', id)
		.where('struckWhy', '=', '')
		.groupBy('class')
		.select((eb) => ['class', eb.fn.countAll<number>().as('count')])
		.execute();
	return Object.fromEntries(rows.map((row) => [row.class, row.count]));
}

/** Of the village on record; null for the commune. */
export async function householdsOf(tx: Tx, { communeId, unitId }: Target): Promise<number | null> {
	const village = await tx
		.selectFrom('village')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.select('households')
		.executeTakeFirst();
	return village?.households ?? null;
}
