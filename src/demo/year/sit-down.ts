import { minMinutesOf } from '#domains/meetings/index.ts';
import type { CellSeed } from '../cells.ts';
import { type Dice, diceOf } from '../dice.ts';
import type { Member } from '../members.ts';
import { TOPICS, type Topic } from '../sentences/index.ts';
import { agendaOf, holdAgenda } from './agenda.ts';
import { cycleOf, meetingId } from './frame.ts';
import { MANNERS } from './manners.ts';
import { after, dayOf } from './moments.ts';
import { type Absences, callRoll, withoutQuorum, withQuorum } from './roll.ts';
import type { Occasion } from './schedule.ts';
import type { Sitting } from './sitting.ts';

/** How long those stay who came in vain. */
const MINUTES_WITHOUT_QUORUM = 25;

/** Calls the roll, finds who chairs and who writes, and goes through the agenda by the clock. */
export function sitDown(occasion: Occasion & { openedAt: string }, members: Member[], absences: Absences): Sitting {
	const { cell, openedAt, fate } = occasion;
	const id = meetingId(occasion);
	const dice = diceOf(`sitting ${id}`);
	const manner = MANNERS[cell.habit];
	const on = dayOf(openedAt);
	const called = callRoll(members, on, absences, dice);
	const roll = fate === 'without-quorum' ? withoutQuorum(called) : withQuorum(called, on);
	const came = roll.filter(({ presence }) => presence === 'present');
	const chair = came.find(({ post }) => post === 'Bí thư') ?? came[0]!;
	const present = [chair, ...came.filter((entry) => entry !== chair)];
	const minMinutes = minMinutesOf({ kind: occasion.kind, roll }, cycleOf(occasion));
	const heldMinutes =
		fate === 'without-quorum' ? MINUTES_WITHOUT_QUORUM : minMinutes + dice.between(...manner.extraMinutes);
	return {
		id,
		cell,
		occasion,
		closedAt: after(openedAt, heldMinutes),
		manner,
		dice,
		roll,
		present,
		chair,
		minuteSecretary: present.find(({ post }) => post === 'Chi ủy viên') ?? present[1]!,
		agenda: holdAgenda(agendaOf(id, occasion, minMinutes), openedAt, heldMinutes, cell.habit),
		topics: topicsOf(cell, occasion.month, manner.topics, dice)
	};
}

const topicsOf = (cell: CellSeed, month: string, count: number, dice: Dice): Topic[] =>
	dice.sample(
		TOPICS[cell.kind].filter(({ months }) => months?.includes(Number(month.slice(5))) ?? true),
		count
	);
