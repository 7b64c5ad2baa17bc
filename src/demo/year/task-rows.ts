import { addDays, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { idOf } from '../ids.ts';
import { people } from '../people.ts';
import type { Row } from '../rows.ts';
import { COMMUNE_ID, TERM, unitId } from '../units.ts';
import type { CellYear } from './cell-year.ts';
import { at } from './moments.ts';
import type { TaskLife } from './tasks.ts';

/** How a task stood when yesterday ended. */
const endedBefore = ({ ending }: TaskLife, today: LocalDate) => (ending && ending.on < today ? ending : undefined);

export function taskRow(task: TaskLife, unitCode: string, today: LocalDate): Row<'task'> {
	const ended = endedBefore(task, today);
	return {
		communeId: COMMUNE_ID,
		id: task.id,
		unitId: unitId(unitCode),
		title: task.title,
		searchKey: searchKey(task.title),
		product: task.product,
		ownerMemberId: task.ownerId || null,
		ownerPersonId: task.ownerPersonId ?? null,
		ownerName: task.ownerName,
		givenOn: task.givenOn,
		dueOn: task.dueOn,
		state: ended?.state ?? 'open',
		doneOn: ended?.on ?? null,
		...checkOf(ended, task, today),
		result: ended?.result ?? '',
		sourceKind: task.meetingId ? 'meeting' : null,
		sourceId: task.meetingId ?? null,
		carriedOver: task.carriedOver,
		createdBy: task.givenBy,
		createdAt: task.givenAt
	};
}

/** What was handed in waits some days until somebody else has looked at it. */
const CHECK_DAYS = 6;

function checkOf(ended: TaskLife['ending'], { ownerPersonId, givenBy }: TaskLife, today: LocalDate) {
	const on = ended?.state === 'done' ? addDays(ended.on, CHECK_DAYS) : undefined;
	if (!on || on >= today) return { checkedAt: null, checkedByName: '' };
	const checkers = people().filter(
		({ personId, official }) => personId === givenBy || official?.posts.includes('office-clerk')
	);
	const checker = checkers.find(({ personId }) => personId !== ownerPersonId);
	return { checkedAt: at(on, '08:20'), checkedByName: checker?.name ?? '' };
}

/** What proves a task that is done. */
export function productRows(task: TaskLife, unitCode: string, today: LocalDate): Row<'taskProduct'>[] {
	const ended = endedBefore(task, today);
	if (ended?.state !== 'done') return [];
	const closedAt = at(ended.on, '16:40');
	return [
		{
			communeId: COMMUNE_ID,
			id: idOf(`product ${task.id}`, closedAt),
			unitId: unitId(unitCode),
			taskId: task.id,
			text: ended.result,
			byPerson: task.ownerPersonId ?? task.givenBy,
			byName: task.ownerName,
			at: closedAt
		}
	];
}

export const matterRows = ({ cell, matters }: CellYear): Row<'matter'>[] =>
	matters.map((matter) => ({
		communeId: COMMUNE_ID,
		id: matter.id,
		unitId: unitId(cell.code),
		meetingId: matter.meetingId ?? null,
		gist: matter.gist,
		place: matter.place ?? '',
		broughtBy: matter.broughtBy ?? '',
		answer: matter.answer ?? '',
		taskId: matter.taskId ?? null,
		state: matter.state,
		raisedOn: matter.raisedOn,
		at: matter.at
	}));

export const counterRows = ({ cell, numbers }: CellYear): Row<'documentCounter'>[] =>
	(['NQ', 'BB'] as const).map((type) => ({
		communeId: COMMUNE_ID,
		unitId: unitId(cell.code),
		term: TERM,
		type,
		last: numbers[type]
	}));
