import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { may } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type TaskState, taskStanding, whyNotClose, whyNotReopen } from '../task.ts';

/** All that the page of a task shows: what led to it, what proves it, and what the reader may do with it. */
export async function readTaskPage(tx: Tx, caller: Caller, taskId: string, today: LocalDate) {
	const task = await readTaskThread(tx, caller.communeId, taskId);
	if (!task) return undefined;
	const state = task.state as TaskState;
	const holdings = await readHoldings(tx, caller, today);
	const mayHere = (command: string) => may(holdings, command, { unitId: task.unitId, communeId: caller.communeId });
	const mayGive = mayHere('direction.create-task');
	const isOpen = state === 'open';
	return {
		...task,
		state,
		standing: taskStanding({ ...task, state }, today),
		may: {
			close:
				mayHere('direction.close-task') &&
				whyNotClose({ ...task, state }, { personId: caller.personId, mayGive }) === undefined,
			change: isOpen && mayHere('direction.change-task'),
			drop: isOpen && mayHere('direction.drop-task'),
			reopen: mayHere('direction.reopen-task') && whyNotReopen({ state }) === undefined
		}
	};
}

/** The task between what it came from and what came of it. */
const readTaskThread = (tx: Tx, communeId: number, taskId: string) =>
	tx
		.selectFrom('task')
		.innerJoin('unit', 'unit.id', 'task.unitId')
		.where('task.communeId', '=', communeId)
		.where('task.id', '=', taskId)
		.select([
			'task.id',
			'task.unitId',
			'task.title',
			'task.product',
			'task.state',
			'task.givenOn',
			'task.dueOn',
			'task.doneOn',
			'task.result',
			'task.ownerMemberId',
			'task.ownerPersonId',
			'task.ownerName',
			'task.carriedOver',
			'task.sourceKind',
			'unit.code as unitCode',
			'unit.name as unitName'
		])
		.select((eb) => [
			eb
				.selectFrom('member')
				.whereRef('member.communeId', '=', 'task.communeId')
				.whereRef('member.personId', '=', 'task.createdBy')
				.select('member.fullName')
				.as('givenBy'),
			jsonObjectFrom(
				eb
					.selectFrom('meeting')
					.leftJoin('resolution', (join) =>
						join
							.onRef('resolution.communeId', '=', 'meeting.communeId')
							.onRef('resolution.meetingId', '=', 'meeting.id')
							.on('resolution.state', '=', 'adopted')
					)
					.whereRef('meeting.communeId', '=', 'task.communeId')
					.whereRef('meeting.id', '=', 'task.sourceId')
					.select(['meeting.id', 'meeting.month', 'meeting.state', 'resolution.number', 'resolution.adoptedOn'])
			).as('meeting'),
			jsonArrayFrom(
				eb
					.selectFrom('matter')
					.whereRef('matter.communeId', '=', 'task.communeId')
					.whereRef('matter.taskId', '=', 'task.id')
					.orderBy('matter.raisedOn')
					.select(['matter.id', 'matter.gist', 'matter.place', 'matter.raisedOn'])
			).as('matters'),
			jsonArrayFrom(
				eb
					.selectFrom('taskProduct')
					.leftJoin('file', (join) =>
						join.onRef('file.communeId', '=', 'taskProduct.communeId').onRef('file.id', '=', 'taskProduct.fileId')
					)
					.whereRef('taskProduct.communeId', '=', 'task.communeId')
					.whereRef('taskProduct.taskId', '=', 'task.id')
					.orderBy('taskProduct.at')
					.orderBy('taskProduct.id')
					.select(['taskProduct.id', 'taskProduct.text', 'taskProduct.byName', 'taskProduct.at'])
					.select(['file.id as fileId', 'file.name as fileName', 'file.type as fileType'])
			).as('products')
		])
		.executeTakeFirst();
