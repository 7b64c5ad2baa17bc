import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { addDays, addMonths, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { type TaskState, taskStanding } from '../task.ts';
import type { StandingFilter, TaskCursor, TaskFilter } from '../task-filter.ts';
import { taskRules } from '../task-rules.ts';
import { ofCommune, unitsUnder } from '#lib/reads/narrowing.ts';

/** Rows of one page of the list. */
export const TASKS_A_PAGE = 50;

type Eb = ExpressionBuilder<DB, 'task' | 'unit'>;

/** One page of tasks with their units, and where the next one begins. */
export async function readTaskList(tx: Tx, caller: Caller, filter: TaskFilter, today: LocalDate) {
	const day = filter.order === '-given' ? 'task.givenOn' : 'task.dueOn';
	const direction = filter.order === 'due' ? 'asc' : 'desc';
	const rows = await tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.where('task.communeId', '=', ofCommune(caller.communeId))
		.where((eb) => eb.and([...narrowed(eb, caller, filter), ...standing(eb, filter.standing, today)]))
		.$if(filter.after !== undefined, (query) =>
			query.where((eb) =>
				eb(
					eb.refTuple(day, 'task.id'),
					direction === 'asc' ? '>' : '<',
					eb.tuple(filter.after?.day as string, filter.after?.id as string)
				)
			)
		)
		.select([
			'task.id',
			'task.title',
			'task.product',
			'task.state',
			'task.dueOn',
			'task.givenOn',
			'task.doneOn',
			'task.checkedAt',
			'task.ownerName',
			'task.carriedOver',
			'unit.code as unitCode',
			'unit.name as unitName'
		])
		.orderBy(day, direction)
		.orderBy('task.id', direction)
		.limit(TASKS_A_PAGE + 1)
		.execute();

	const tasks = rows
		.slice(0, TASKS_A_PAGE)
		.map((row) => ({ ...row, standing: taskStanding({ ...row, state: row.state as TaskState }, today) }));
	const last = tasks.at(-1);
	const next: TaskCursor | undefined =
		rows.length > TASKS_A_PAGE && last
			? { day: filter.order === '-given' ? last.givenOn : last.dueOn, id: last.id }
			: undefined;
	return { tasks, next };
}

const COUNTED = ['open', 'late', 'soon', 'handed-in', 'done', 'dropped'] as const;

/** How many tasks stand how, under the same unit, owner, words and month. */
export async function readTaskCounts(tx: Tx, caller: Caller, filter: TaskFilter, today: LocalDate) {
	return tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.where('task.communeId', '=', ofCommune(caller.communeId))
		.where((eb) => eb.and(narrowed(eb, caller, filter)))
		.select((eb) => [
			eb.fn.countAll<number>().as('all'),
			...COUNTED.map((which) =>
				eb.fn
					.countAll<number>()
					.filterWhere((inner) => inner.and(standing(inner, which, today)))
					.as(which)
			)
		])
		.executeTakeFirstOrThrow();
}

function narrowed(eb: Eb, caller: Caller, { unit, owner, q, month }: TaskFilter): Expression<SqlBool>[] {
	return [
		...(unit ? [eb('task.unitId', 'in', unitsUnder(unit))] : []),
		...(owner ? [eb('task.ownerPersonId', '=', caller.personId)] : []),
		...(q ? [eb('task.searchKey', 'like', `%${searchKey(q).replace(/[\\%_]/g, '\\$&')}%`)] : []),
		...(month ? [eb('task.dueOn', '>=', `${month}-01`), eb('task.dueOn', '<', addMonths(`${month}-01`, 1))] : [])
	];
}

/** The same meaning as `taskStanding`, as a condition on rows. */
function standing(eb: Eb, which: StandingFilter | undefined, today: LocalDate): Expression<SqlBool>[] {
	const open = eb('task.state', '=', 'open');
	const done = eb('task.state', '=', 'done');
	switch (which) {
		case undefined:
			return [];
		case 'open':
			return [open];
		case 'late':
			return [open, eb('task.dueOn', '<', today)];
		case 'today':
			return [open, eb('task.dueOn', '=', today)];
		case 'soon':
			return [open, eb('task.dueOn', '>=', today), eb('task.dueOn', '<=', addDays(today, taskRules(today).soonDays))];
		case 'handed-in':
			return [done, eb('task.checkedAt', 'is', null)];
		case 'done':
			return [done, eb('task.checkedAt', 'is not', null)];
		case 'done-late':
			return [done, sql<boolean>`task.done_on > task.due_on`];
		case 'on-time':
			return [done, sql<boolean>`task.done_on <= task.due_on`];
		case 'dropped':
			return [eb('task.state', '=', 'dropped')];
	}
}
