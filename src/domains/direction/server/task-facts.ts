import { sql } from 'kysely';
import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { TaskState } from '../task.ts';

/** What the rules ask of a task. The target was found through it, so it is there. */
export async function readTask(tx: Tx, target: Target, taskId: string) {
	const task = await tx
		.selectFrom('task')
		.where('communeId', '=', target.communeId)
		.where('id', '=', taskId)
		.select([
			'id',
			'title',
			'product',
			'state',
			'dueOn',
			'givenOn',
			'ownerPersonId',
			'ownerName',
			'doneOn',
			'checkedAt',
			'responsibility',
			'authority'
		])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...task, state: task.state as TaskState };
}

/** Whether the caller holds a post that may give tasks in this unit, from the same grants as everything else. */
export async function mayGive(tx: Tx, target: Pick<Target, 'unitId'>, today: LocalDate): Promise<boolean> {
	const { rows } = await sql<{ may: boolean }>`
		select exists (
			select from post_holding p join app.grant_rule g on g.post = p.post and g.action = 'direction.create-task'
			join unit_closure c on c.ancestor_id = p.unit_id
			  and (c.descendant_id = ${target.unitId}::uuid or c.descendant_id in (select heir_id from unit_heritage where unit_id = ${target.unitId}::uuid))
			  and (c.depth = 0 or g.reach = 'unit-and-below')
			where p.person_id = app.person() and p.valid_from <= ${today}::date and ${today}::date < p.valid_to
			  and c.valid_from <= ${today}::date and ${today}::date < c.valid_to
		) as may`.execute(tx);
	return rows[0]?.may ?? false;
}
