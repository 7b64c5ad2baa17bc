import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { WEEK_DAYS } from '../asked.ts';
import type { MyTask } from '../asked-of-owner.ts';

/** Tasks of one person that a week's page holds at most; the rest is one press away. */
const MOST = 30;

/** The reader's open tasks that are late or due within the week, the longest late first. */
export const readMyTasks = (tx: Tx, { communeId, personId }: Caller, today: LocalDate): Promise<MyTask[]> =>
	tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.leftJoin('meeting', (join) =>
			join.onRef('meeting.communeId', '=', 'task.communeId').onRef('meeting.id', '=', 'task.sourceId')
		)
		.where('task.communeId', '=', communeId)
		.where('task.ownerPersonId', '=', personId)
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
