import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Tells the person who now owes a task, unless they gave it to themselves. */
export async function tellOwner(
	{ tx, target, caller, now }: Act,
	task: { id: string; title: string; dueOn: LocalDate; ownerPersonId: string }
): Promise<void> {
	if (task.ownerPersonId === caller.personId) return;
	await tx
		.insertInto('notice')
		.values({
			communeId: target.communeId,
			id: newId(),
			unitId: target.unitId,
			personId: task.ownerPersonId,
			kind: 'direction.task-given-to-you',
			subject: JSON.stringify({ title: task.title, dueOn: task.dueOn, by: caller.name }),
			link: `/office/tasks/${task.id}`,
			createdAt: now
		})
		.execute();
}
