import { addDays, type LocalDate } from '#lib/local-date.ts';
import { CELLS } from '../cells.ts';
import { idOf } from '../ids.ts';
import { membersOf } from '../people.ts';
import type { MatterLife } from './matters.ts';
import { at } from './moments.ts';
import type { TaskLife } from './tasks.ts';

/** What a newcomer finds to do in the first cell, whose next meeting is half prepared. */
export const FIRST_CELL = CELLS[0]!.code;

/** Place on the roll of the owner, and days from today until it is due. */
const OPEN_TASKS = [
	{ nth: 0, dueInDays: -2 },
	{ nth: 5, dueInDays: 1 },
	{ nth: 2, dueInDays: 3 }
];

/** The first three tasks of its last meeting are unfinished: the secretary's is late, two are due soon. */
export function leaveOpen(tasks: TaskLife[], today: LocalDate): TaskLife[] {
	const members = membersOf(FIRST_CELL);
	return tasks.map((task, index) => {
		const open = OPEN_TASKS[index];
		if (!open) return task;
		const { memberId, personId, name } = members[open.nth]!;
		const dueOn = addDays(today, open.dueInDays);
		return { ...task, ownerId: memberId, ownerPersonId: personId, ownerName: name, dueOn, ending: undefined };
	});
}

/** Two things that people asked to have brought up wait for the next meeting. */
export function waitingMatters(today: LocalDate): MatterLife[] {
	const members = membersOf(FIRST_CELL);
	return [
		{
			gist: 'Đề nghị chi bộ xem lại lịch cắt nước để sửa bể, khu cuối bản ba ngày không có nước sinh hoạt',
			place: 'cuối bản',
			nth: 6,
			daysAgo: 4
		},
		{
			gist: 'Hai hộ ở dốc Co Mạ hỏi khi nào được hỗ trợ làm lại đoạn kè sạt sau mưa',
			place: 'dốc Co Mạ',
			nth: 9,
			daysAgo: 2
		}
	].map(({ gist, place, nth, daysAgo }) => {
		const raisedOn = addDays(today, -daysAgo);
		const raisedAt = at(raisedOn, '18:40');
		return {
			id: idOf(`matter ${FIRST_CELL} ${nth}`, raisedAt),
			gist,
			place,
			broughtBy: members[nth]!.name,
			state: 'raised',
			raisedOn,
			at: raisedAt,
			reply: { answer: '', state: 'answered' }
		};
	});
}
