import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { balanceOf, type Balance, type EntryKind, type Form } from '../ledger.ts';
import type { WorkState } from '../work.ts';

export const unitOfWork = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('communityWork').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** A work, locked until the command ends: its ledger is written by one command at a time. */
export async function lockWork(tx: Tx, { communeId }: Pick<Target, 'communeId'>, workId: string) {
	const work = await tx
		.selectFrom('communityWork')
		.where('communeId', '=', communeId)
		.where('id', '=', workId)
		.select(['id', 'name', 'state', 'fromPeople', 'labourRate', 'voteId', 'openedOn'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...work, state: work.state as WorkState };
}

/** What the ledger of a work adds up to. */
export async function readBalance(
	tx: Tx,
	{ communeId }: Pick<Target, 'communeId'>,
	workId: string
): Promise<Balance & { entries: number }> {
	const rows = await tx
		.selectFrom('workEntry')
		.where('communeId', '=', communeId)
		.where('workId', '=', workId)
		.groupBy(['kind', 'form'])
		.select((eb) => [
			'kind',
			'form',
			eb.fn.sum<string>('quantity').as('quantity'),
			eb.fn.sum<string>('value').as('value'),
			eb.fn.countAll<number>().as('count')
		])
		.execute();
	const sums = rows.map(({ kind, form, quantity, value }) => ({
		kind: kind as EntryKind,
		form: form as Form,
		quantity: Number(quantity),
		value: Number(value)
	}));
	return { ...balanceOf(sums), entries: rows.reduce((all, { count }) => all + count, 0) };
}
