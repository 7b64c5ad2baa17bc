import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { TaskChange, TaskEvent } from '../task-history.ts';

type Event = {
	kind: Exclude<TaskEvent['kind'], 'given'>;
	reason?: string;
	changes?: TaskChange[];
};

/** Adds a line to the history of a task, as the one who gave the command. */
export async function noteTaskEvent(
	{ tx, target, caller, now }: Act,
	taskId: string,
	{ kind, reason = '', changes = [] }: Event
): Promise<void> {
	const { communeId, unitId } = target;
	const by = { byPerson: caller.personId, byName: caller.name, at: now };
	await tx
		.insertInto('taskEvent')
		.values({ communeId, unitId, id: newId(), taskId, kind, reason, changes: JSON.stringify(changes), ...by })
		.execute();
}
