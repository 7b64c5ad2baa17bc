import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { isFitFor, type Many } from '../many-tasks.ts';
import { type TaskState, taskStanding } from '../task.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** The tasks chosen, each with whether this can be done with it. */
export async function readManyTasks(
	tx: Tx,
	{ communeId }: Caller,
	ids: readonly string[],
	what: Many,
	today: LocalDate
) {
	if (ids.length === 0) return [];
	const rows = await tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.where('task.communeId', '=', ofCommune(communeId))
		.where('task.id', 'in', [...ids])
		.select([
			'task.id',
			'task.title',
			'task.dueOn',
			'task.state',
			'task.doneOn',
			'task.checkedAt',
			'task.ownerName',
			'unit.name as unitName'
		])
		.orderBy('task.dueOn')
		.orderBy('task.id')
		.execute();
	return rows.map((row) => {
		const task = { ...row, state: row.state as TaskState };
		return { ...task, standing: taskStanding(task, today), isFit: isFitFor(what, task) };
	});
}
