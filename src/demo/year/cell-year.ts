import type { MeetingRecord } from '#domains/meetings/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { CellSeed } from '../cells.ts';
import { isOnRoll, type Member } from '../members.ts';
import { calledOff, planAhead } from './ahead.ts';
import { FIRST_CELL, leaveOpen, waitingMatters } from './first-cell.ts';
import type { MatterLife } from './matters.ts';
import { hold } from './meeting.ts';
import { whileHeld } from './in-session.ts';
import { dayOf } from './moments.ts';
import { countAbsences, noAbsences } from './roll.ts';
import { type Occasion, occasionsOf } from './schedule.ts';
import { correct, sign } from './signing.ts';
import { carryOver, findEarlier, type TaskLife } from './tasks.ts';

export type Kept = { record: MeetingRecord; draftContent: string; publishedAt?: string };

/** All that a cell has done until today. */
export type CellYear = {
	cell: CellSeed;
	meetings: Kept[];
	tasks: TaskLife[];
	matters: MatterLife[];
	/** Last number of each type of paper. */
	numbers: { NQ: number; BB: number };
};

/** Papers of the months between the forming of the commune and the first meeting kept here. */
const NUMBERS_BEFORE = 4;

type Sat = Occasion & { openedAt: string };
const wasHeld = (occasion: Occasion): occasion is Sat => occasion.openedAt !== undefined;

/** Two who came in vain can still write down why; one alone calls the meeting off. */
function orCalledOff(occasion: Occasion, members: Member[]): Occasion {
	const { fate, openedAt } = occasion;
	if (fate !== 'without-quorum' || members.filter((member) => isOnRoll(member, dayOf(openedAt!))).length > 2)
		return occasion;
	return { ...occasion, fate: 'cancelled', openedAt: undefined };
}

/** @param given tasks that the cell has from above, which its meetings find too */
export async function yearOf(
	cell: CellSeed,
	members: Member[],
	given: TaskLife[],
	today: LocalDate
): Promise<CellYear> {
	const occasions = occasionsOf(cell, today).map((occasion) => orCalledOff(occasion, members));
	const lastHeld = occasions.findLast(wasHeld);
	const year: CellYear = {
		cell,
		meetings: [],
		tasks: [...given],
		matters: [],
		numbers: { NQ: NUMBERS_BEFORE, BB: NUMBERS_BEFORE }
	};
	let absences = noAbsences();
	let lastHeldOn: LocalDate | undefined;

	for (const occasion of occasions) {
		if (!wasHeld(occasion)) {
			const planned = occasion.fate === 'cancelled' ? calledOff(occasion) : planAhead(occasion, members, today);
			if (planned) year.meetings.push(planned);
			continue;
		}
		const on = dayOf(occasion.openedAt);
		if (occasion.fate === 'in-session') {
			const found = { members, absences, earlierTasks: findEarlier(year.tasks, on, lastHeldOn), today };
			const held = hold({ ...occasion, fate: 'held' }, { ...found, waiting: [], number: 0, settle: (tasks) => tasks });
			year.meetings.push({ record: whileHeld(held.record), draftContent: held.draftContent });
			continue;
		}
		const isFirstCellsLast = cell.code === FIRST_CELL && occasion === lastHeld;
		const held = hold(occasion, {
			members,
			absences,
			earlierTasks: findEarlier(year.tasks, on, lastHeldOn),
			waiting: year.matters.filter(({ state }) => state === 'raised'),
			number: year.numbers.NQ + 1,
			today,
			settle: (tasks) => (isFirstCellsLast ? leaveOpen(tasks, today) : tasks)
		});
		if (held.record.resolution) year.numbers.NQ += 1;
		carryOver(year.tasks, on);
		absences = countAbsences(held.record.roll, on, absences);
		lastHeldOn = on;
		year.tasks.push(...held.tasks);
		year.matters.push(...held.matters.filter((matter) => !year.matters.includes(matter)));
		year.meetings.push(await keep(held, occasion, year.numbers));
	}
	if (cell.code === FIRST_CELL) year.matters.push(...waitingMatters(today));
	return year;
}

/** Signed where its time has come, and then under the cell's next number. */
async function keep(
	{ record, draftContent }: Pick<Kept, 'record' | 'draftContent'>,
	{ signedAt, publishedAt }: Occasion,
	numbers: CellYear['numbers']
): Promise<Kept> {
	if (!signedAt) return { record, draftContent };
	numbers.BB += 1;
	return { record: correct(await sign(record, signedAt, numbers.BB)), draftContent, publishedAt };
}
