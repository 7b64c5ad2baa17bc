import type { MeetingKind } from '#domains/meetings/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { CELLS, type CellSeed } from '../cells.ts';
import { type Dice, diceOf } from '../dice.ts';
import { THEMES } from '../sentences/index.ts';
import { IN_THE_FIELDS } from '../stories.ts';
import { sessionOf } from './in-session.ts';
import { MANNERS } from './manners.ts';
import { after, at, DAY_MINUTES, dayOf } from './moments.ts';
import { monthAhead, monthsUntil, proposed, usualOf } from './months.ts';

/** What a month was, or will be, for a cell. */
export type Occasion = {
	cell: CellSeed;
	month: string;
	kind: MeetingKind;
	theme?: string;
	startsAt: string;
	/** Undefined for a meeting that was called off or is still to be held. */
	openedAt?: string;
	fate: 'held' | 'in-session' | 'without-quorum' | 'cancelled' | 'ahead';
	/** When both have signed; the minutes went to the members some hours later. */
	signedAt?: string;
	publishedAt?: string;
};

/** Every meeting that a cell has held, called off or planned until today, oldest first. */
export function occasionsOf(cell: CellSeed, today: LocalDate): Occasion[] {
	const months = monthsUntil(today);
	const near = cell.code === CELLS[0]!.code ? monthAhead(cell, today) : undefined;
	if (near && !months.includes(near)) months.push(near);
	const met = cell.habit === 'silent' ? months.slice(0, -2) : months;
	return met.map((month) => occasion(cell, month, today));
}

function occasion(cell: CellSeed, month: string, today: LocalDate): Occasion {
	const dice = diceOf(`occasion ${cell.code} ${month}`);
	const manner = MANNERS[cell.habit];
	const startsAt = new Date(proposed(cell, month, usualOf(cell, today)).startsAt).toISOString();
	const planned = { cell, month, startsAt, ...themeOf(cell, month, dice) };
	if (cell.habit === 'too-small' && dice.chance(40) && dayOf(startsAt) < today)
		return { ...planned, fate: 'cancelled' };

	const session = sessionOf(cell, dayOf(startsAt), today);
	if (session) return { ...planned, ...session, fate: 'in-session' };

	const delay = dice.chance(manner.delayed) ? dice.between(...manner.delayDays) : 0;
	const openedAt = after(startsAt, delay * DAY_MINUTES + dice.between(0, cell.habit === 'good' ? 5 : 20));
	if (dayOf(openedAt) >= today) return { ...planned, fate: 'ahead' };
	const signedOn = addDays(dayOf(openedAt), dice.between(...manner.publishedAfterDays));
	const signedAt = signedOn > dayOf(openedAt) ? at(signedOn, '08:20') : after(openedAt, 170);
	const isSigned = dayOf(signedAt) < today;
	const withoutQuorum = cell.habit === 'too-small' ? dice.chance(35) : isInTheFields(cell, month);
	return {
		...planned,
		openedAt,
		fate: withoutQuorum ? 'without-quorum' : 'held',
		...(isSigned && { signedAt, publishedAt: after(signedAt, 25) })
	};
}

const isInTheFields = ({ code }: CellSeed, month: string): boolean =>
	code === IN_THE_FIELDS.cell && IN_THE_FIELDS.months.includes(month.slice(5));

/** Once in a quarter the regular meeting takes a theme in; cells take turns between its second and third month. */
function themeOf(cell: CellSeed, month: string, dice: Dice): Pick<Occasion, 'kind' | 'theme'> {
	const number = Number(month.slice(5));
	const quarter = Math.ceil(number / 3);
	const wanted = Number(cell.code.slice(3)) % 2 === 0 ? 0 : 2;
	const subjects = THEMES[quarter]!;
	const theme = subjects[Number(cell.code.slice(3)) % subjects.length]!;
	return number % 3 === wanted && dice.chance(MANNERS[cell.habit].thematic)
		? { kind: 'combined', theme }
		: { kind: 'regular' };
}
