import { whyNotClose, whyNotDoneAt, whyNotGiveTask } from '#domains/direction/index.ts';
import type { Refusal } from '#lib/result.ts';
import { dayOf } from '../moments.ts';
import { heldOn } from '../rules-of.ts';
import { type CellWork, momentOf, NOT_FOUND, type Work } from './work.ts';

type Given = { title: string; ownerId: string; product: string; dueOn: string };

export function assignTask({ cell, record, commandId }: Work, { title, ownerId, product, dueOn }: Given) {
	const givenOn = heldOn(record);
	const refusal = whyNotGiveTask({ dueOn, today: givenOn });
	if (refusal) return refusal;
	const owner = record.roll.find(({ memberId }) => memberId === ownerId);
	if (!owner) return { code: 'meetings.task-owner-not-on-roll' };
	const task = { id: commandId, title, ownerId, ownerName: owner.name, product, dueOn };
	record.tasks.push(task);
	const { me } = cell;
	cell.tasks.push({
		...task,
		givenOn,
		state: 'open',
		carriedOver: 0,
		sourceId: record.id,
		...(ownerId === me.memberId && { ownerPersonId: me.personId })
	});
	return undefined;
}

/** Takes back a task of this meeting: it is dropped, and the meeting no longer gave it. */
export function withdrawTask({ cell, record }: Work, { taskId }: { taskId: string }): Refusal | undefined {
	const task = cell.tasks.find(({ id, sourceId }) => id === taskId && sourceId === record.id);
	if (task?.state !== 'open') return { code: 'meetings.task-not-of-meeting' };
	task.state = 'dropped';
	task.doneOn = heldOn(record);
	delete task.sourceId;
	record.tasks = record.tasks.filter(({ id }) => id !== taskId);
	for (const matter of record.matters) if (matter.taskId === taskId) delete matter.taskId;
	return undefined;
}

type Closing = { taskId: string; text: string; files: unknown[]; photo?: object | undefined; at?: string | undefined };

/** Closes a task of the cell with the product that proves it; its photo waits in the outbox with the command. */
export function closeTask({ cell, now }: CellWork, { taskId, text, files, photo, at }: Closing): Refusal | undefined {
	const task = cell.tasks.find(({ id }) => id === taskId);
	if (!task) return NOT_FOUND;
	const doneAt = momentOf(at, now);
	const { personId, may } = cell.me;
	const refusal =
		whyNotClose(
			{ state: task.state, ownerPersonId: task.ownerPersonId ?? null },
			{ personId, mayGive: may.includes('direction.create-task') }
		) ?? whyNotDoneAt(task, doneAt, now);
	if (refusal) return refusal;
	if (!text && files.length === 0 && !photo)
		return { code: 'direction.product-missing', facts: { product: task.product } };
	task.state = 'done';
	task.doneOn = dayOf(doneAt);
	const result = text.slice(0, 500);
	if (result) task.result = result;
	else delete task.result;
	return undefined;
}
