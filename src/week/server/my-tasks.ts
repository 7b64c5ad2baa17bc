import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { WEEK_DAYS } from '../asked.ts';
import { readAbsentFor } from '#domains/direction/standing-in/server/index.ts';
import type { MyTask } from '../asked-of-owner.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** Tasks of one person that a week's page holds at most; the rest is one press away. */
const MOST = 30;

/** The open tasks of the reader, and of those whom they stand in for, that are late or due within the week, the longest late first. */
export async function readMyTasks(tx: Tx, caller: Caller, today: LocalDate): Promise<MyTask[]> {
	const absent = await readAbsentFor(tx, caller, today);
	return tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.leftJoin('meeting', (join) =>
			join.onRef('meeting.communeId', '=', 'task.communeId').onRef('meeting.id', '=', 'task.sourceId')
		)
		.where('task.communeId', '=', ofCommune(caller.communeId))
		.where('task.ownerPersonId', 'in', [caller.personId, ...absent])
		.where('task.state', '=', 'open')
		.where('task.dueOn', '<', addDays(today, WEEK_DAYS))
		.select([
			'task.id',
			'task.title',
			'task.dueOn',
			'task.givenOn',
			'unit.code as unitCode',
			'unit.name as unitName',
			'meeting.month'
		])
		.orderBy('task.dueOn')
		.orderBy('task.id')
		.limit(MOST)
		.execute();
}
