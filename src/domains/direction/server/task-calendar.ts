import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addMonths, type LocalDate } from '#lib/local-date.ts';
import { type TaskState, taskStanding } from '../task.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const MOST = 400;

/** The tasks due in a month, 'YYYY-MM', by day. */
export async function readTaskCalendar(tx: Tx, { communeId }: Caller, month: string, today: LocalDate) {
	const first = `${month}-01`;
	const rows = await tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.where('task.communeId', '=', ofCommune(communeId))
		.where('task.state', '!=', 'dropped')
		.where('task.dueOn', '>=', first)
		.where('task.dueOn', '<', addMonths(first, 1))
		.select([
			'task.id',
			'task.title',
			'task.dueOn',
			'task.state',
			'task.doneOn',
			'task.checkedAt',
			'unit.name as unitName'
		])
		.orderBy('task.dueOn')
		.orderBy('task.id')
		.limit(MOST)
		.execute();
	const tasks = rows.map((row) => ({
		...row,
		standing: taskStanding({ ...row, state: row.state as TaskState }, today)
	}));
	return [...Map.groupBy(tasks, ({ dueOn }) => dueOn)].map(([day, due]) => ({ day, tasks: due }));
}
