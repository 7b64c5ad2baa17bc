import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type TaskEvent, taskHistory } from '../task-history.ts';
import { whyNotCheck, whyNotExplain } from '../checking/checking.ts';
import { closedBy } from '../checking/server/closed-by.ts';
import { readAbsentFor } from '../standing-in/server/absent-for.ts';
import { isOwedBy, type TaskState, taskStanding, whyNotClose, whyNotReopen } from '../task.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** Whether the reader may give a command in a unit. */
export type May = (command: string, unit: { unitId: string; communeId: number }) => boolean;

/** All that the page of a task shows: what led to it, what proves it, and what the reader may do with it. */
export async function readTaskPage(tx: Tx, caller: Caller, may: May, taskId: string, today: LocalDate) {
	// The sitting that gave it may be open to the reader by an invitation alone.
	await sql`select app.open_sittings()`.execute(tx);
	const read = await readTaskThread(tx, caller.communeId, taskId);
	if (!read) return undefined;
	const { events: told, ...task } = read;
	const state = task.state as TaskState;
	const { unitId, communeId } = task;
	const mayHere = (command: string) => may(command, { unitId, communeId });
	const mayGive = mayHere('direction.create-task');
	const isOpen = state === 'open';
	const standsInFor = await readAbsentFor(tx, caller, today);
	const closedByCaller = state === 'done' && (await closedBy(tx, communeId, taskId)) === caller.personId;
	return {
		...task,
		state,
		history: taskHistory({ ...task, state }, told),
		standing: taskStanding({ ...task, state }, today),
		may: {
			close:
				mayHere('direction.close-task') &&
				whyNotClose({ ...task, state }, { personId: caller.personId, standsInFor, mayGive }) === undefined,
			check: mayHere('direction.check-task') && whyNotCheck({ ...task, state }, { closedByCaller }) === undefined,
			explain:
				mayHere('direction.explain-late') &&
				(mayGive || isOwedBy(task, { personId: caller.personId, standsInFor })) &&
				whyNotExplain({ ...task, state }, today) === undefined,
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
		.where('task.communeId', '=', ofCommune(communeId))
		.where('task.id', '=', taskId)
		.select([
			'task.id',
			'task.unitId',
			'task.communeId',
			'task.title',
			'task.product',
			'task.state',
			'task.givenOn',
			'task.dueOn',
			'task.doneOn',
			'task.result',
			'task.responsibility',
			'task.authority',
			'task.checkedAt',
			'task.checkedByName',
			'task.lateCause',
			'task.lateRemedy',
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
			meeting.as('meeting'),
			conclusion.as('conclusion'),
			matters.as('matters'),
			products.as('products'),
			events.as('events')
		])
		.executeTakeFirst();

/** The meeting that gave the task, with its resolution if it adopted one. */
const meeting = sql<{ id: string; month: string; number: number | null; adoptedOn: LocalDate | null } | null>`(
	select jsonb_build_object('id', m.id, 'month', m.month, 'number', r.number, 'adoptedOn', r.adopted_on)
	from meeting m left join resolution r on r.commune_id = m.commune_id and r.meeting_id = m.id and r.state = 'adopted'
	where m.commune_id = task.commune_id and m.id = task.source_id)`;

/** The conclusion that the task carries out; title and text only for those who see the sitting. */
export type FromConclusion = {
	sittingId: string;
	title: string | null;
	text: string | null;
	number: number | null;
	signedOn: LocalDate | null;
};

const conclusion = sql<FromConclusion | null>`(
	select jsonb_build_object('sittingId', c.sitting_id, 'title', s.title, 'text', x.text, 'number', n.number, 'signedOn', n.signed_on)
	from conclusion_task c left join sitting s on s.commune_id = c.commune_id and s.id = c.sitting_id
	left join conclusion x on x.commune_id = c.commune_id and x.id = c.conclusion_id
	left join conclusion_notice n on n.commune_id = c.commune_id and n.sitting_id = c.sitting_id
	where c.commune_id = task.commune_id and c.task_id = task.id)`;

/** What people asked that led to it. */
const matters = sql<{ id: string; gist: string; place: string; raisedOn: LocalDate }[]>`(
	select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'gist', x.gist, 'place', x.place, 'raisedOn', x.raised_on)
		order by x.raised_on, x.id), '[]')
	from matter x where x.commune_id = task.commune_id and x.task_id = task.id)`;

const events = sql<TaskEvent[]>`(
	select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.at, 'byName', e.by_name, 'reason', e.reason,
		'changes', e.changes) order by e.at, e.id), '[]')
	from task_event e where e.commune_id = task.commune_id and e.task_id = task.id)`;

/** What was handed in to prove that it is done. */
export type ShownProduct = {
	id: string;
	text: string;
	byName: string;
	at: string;
	fileId: string | null;
	fileName: string | null;
	fileType: string | null;
};

const products = sql<ShownProduct[]>`(
	select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'text', p.text, 'byName', p.by_name, 'at', p.at,
		'fileId', f.id, 'fileName', f.name, 'fileType', f.type) order by p.at, p.id), '[]')
	from task_product p left join file f on f.commune_id = p.commune_id and f.id = p.file_id
	where p.commune_id = task.commune_id and p.task_id = task.id)`;
