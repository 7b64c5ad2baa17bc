import type { Post } from '#lib/card.ts';
import { CELLS, type CellSeed } from './cells.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import type { Ethnicity } from './name-lists.ts';
import { nameOf, type Sex } from './names.ts';
import { type Official, officialAt } from './officials.ts';

/** A member of the demonstration as far as no date matters. */
export type Person = {
	personId: string;
	memberId: string;
	cell: CellSeed;
	/** Place on the roll of the cell, from 0: secretary, deputy, cell committee, members, probationary members. */
	nth: number;
	name: string;
	sex: Sex;
	ethnicity: Ethnicity;
	/** Duty in the cell. */
	rank: CellRank;
	official?: Official;
	isProbationary: boolean;
};

export type CellRank = Extract<Post, 'cell-secretary' | 'cell-deputy' | 'cell-committee-member' | 'member'>;

/** The words of papers for a duty in the cell. */
export const RANK_ON_PAPER: Partial<Record<CellRank, string>> = {
	'cell-secretary': 'Bí thư',
	'cell-deputy': 'Phó Bí thư',
	'cell-committee-member': 'Chi ủy viên'
};

const OFFICIAL_MEMBERS_FOR_COMMITTEE = 9;

/** Whether a cell has enough official members to elect a cell committee. */
export const hasCommittee = ({ size, probationary }: CellSeed): boolean =>
	size - probationary >= OFFICIAL_MEMBERS_FOR_COMMITTEE;

function rankOf(nth: number, cell: CellSeed): CellRank {
	if (nth === 0) return 'cell-secretary';
	if (nth === 1 && cell.habit !== 'too-small') return 'cell-deputy';
	if (!hasCommittee(cell)) return 'member';
	return nth < (cell.size >= 20 ? 5 : 3) ? 'cell-committee-member' : 'member';
}

/** Share of women by kind of cell, in percent. */
const WOMEN = { village: 30, office: 35, school: 68, health: 60, military: 5, police: 12, enterprise: 45 };

function personAt(cell: CellSeed, nth: number): Person {
	const dice = diceOf(`person ${cell.code} ${nth}`);
	const official = officialAt(cell.code, nth);
	const sex = official?.sex ?? (dice.chance(WOMEN[cell.kind]) ? 'female' : 'male');
	const ethnicity = dice.pick(cell.ethnicities);
	return {
		personId: idOf(`person ${cell.code} ${nth}`),
		memberId: idOf(`member ${cell.code} ${nth}`),
		cell,
		nth,
		name: nameOf(ethnicity, sex, dice),
		sex,
		ethnicity,
		rank: rankOf(nth, cell),
		official,
		isProbationary: nth >= cell.size - cell.probationary
	};
}

let known: Person[] | undefined;

/** All 423, cell by cell. The same ones on every call. */
export function people(): readonly Person[] {
	known ??= CELLS.flatMap((cell) => Array.from({ length: cell.size }, (_, nth) => personAt(cell, nth)));
	return known;
}

export const membersOf = (cellCode: string): Person[] => people().filter((person) => person.cell.code === cellCode);

/** Reads the reports of the province, and is on no roll of the commune. */
export const PROVINCE_CLERK = {
	personId: idOf('person province clerk'),
	name: nameOf('Kinh', 'female', diceOf('province clerk')),
	username: 'van-phong-tinh'
};

/** Keeps the accounts and is on no roll. */
export const ADMINISTRATOR = {
	personId: idOf('person administrator'),
	name: nameOf('Kinh', 'male', diceOf('administrator')),
	username: 'quan-tri'
};
