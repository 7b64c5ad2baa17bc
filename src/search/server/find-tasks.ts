import { sql } from 'kysely';
import { type TaskState, taskStanding } from '#domains/direction/index.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type Asked, asFound, holdsAll, holdsInOrder, inAll, isOfCell, isInMonths } from './matching.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const KNOWN_BY = sql<string>`(task.search_key || ' ' || task.product_key)`;

/** Tasks by what is to be done and its product: the open ones first and of these the late ones, then the last ended. */
export async function findTasks(tx: Tx, { communeId, words, unit, months, limit, offset }: Asked, today: LocalDate) {
	const found = await tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.where('task.communeId', '=', ofCommune(communeId))
		.where(isOfCell(unit))
		.where(isInMonths(sql`to_char(task.due_on, 'YYYY-MM')`, months))
		.where(holdsAll(KNOWN_BY, words))
		.select((eb) => [
			'task.id',
			'task.title',
			'task.dueOn',
			'task.doneOn',
			'task.checkedAt',
			'task.ownerName',
			'unit.name as unitName',
			eb.ref('task.state').$castTo<TaskState>().as('state'),
			inAll
		])
		.orderBy(holdsInOrder(KNOWN_BY, words), 'desc')
		.orderBy(sql`task.state = 'open'`, 'desc')
		.orderBy(sql`case when task.state = 'open' then task.due_on end`)
		.orderBy('task.dueOn', 'desc')
		.orderBy('task.id')
		.limit(limit)
		.offset(offset)
		.execute();
	return asFound(found.map((row) => ({ ...row, standing: taskStanding(row, today) })));
}
