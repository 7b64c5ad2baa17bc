import type { Tx } from '#lib/db/database.ts';

/** Who closed a task last; undefined where nobody wrote it down. */
export async function closedBy(tx: Tx, communeId: number, taskId: string): Promise<string | undefined> {
	const event = await tx
		.selectFrom('taskEvent')
		.where('communeId', '=', communeId)
		.where('taskId', '=', taskId)
		.where('kind', '=', 'closed')
		.select('byPerson')
		.orderBy('at', 'desc')
		.executeTakeFirst();
	return event?.byPerson;
}
