import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result } from '#lib/result.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { endsMembership } from '../activity.ts';
import { CellNames, type NamedCell } from '../cell-of-row.ts';
import { compareRoll, type RollLine } from '../roll/compare-roll.ts';
import { findDuplicates } from '../roll/duplicates.ts';
import type { ReadRollOptions, RollPerson, RollProblem, RollReading } from '../roll/roll.ts';
import { type KnownMember, readExistingMembers } from './existing-members.ts';
import { readRollOnce } from './read-roll-once.ts';

/** The unit that a roll is brought into: a cell, or the commune whose cells the rows name. */
export type ImportUnit = { id: string; communeId: number; kind: string };

/** What bringing a file in would do. Nothing is written. */
export type ImportPlan = {
	reading: Omit<RollReading, 'people' | 'problems' | 'duplicates'>;
	people: RollPerson[];
	/** Cell of each person, by Excel row. */
	cellOf: Map<number, NamedCell>;
	problems: RollProblem[];
	duplicates: { row: number; withRow?: number; memberId?: string }[];
	lines: RollLine[];
	created: number;
	updated: number;
	unchanged: number;
	/** Members of the unit whom no row is about: reported, never removed. */
	missing: { id: string; name: string; cell: string }[];
	/** Everybody whom the rows were compared with. */
	existing: KnownMember[];
};

/**
 * Reads a file, finds each row's cell, and compares with the roll as the caller sees it.
 * @param leaveOut Excel rows to be passed over, as if the file did not have them
 */
export async function planImport(
	tx: Tx,
	unit: ImportUnit,
	bytes: Uint8Array,
	options: ReadRollOptions,
	leaveOut: ReadonlySet<number> = new Set()
): Promise<Result<ImportPlan>> {
	const read = await readRollOnce(bytes, options);
	if (!read.ok) return read;
	const { people: readPeople, problems: readProblems, duplicates: within, ...reading } = without(read.value, leaveOut);

	const cells = await readCells(tx, unit, options.today);
	const { people, cellOf, problems: cellProblems } = placeInCells(readPeople, cells, unit);
	const existing = await readExistingMembers(tx, unit.communeId);
	const difference = compareRoll(people, existing);
	const twice = new Set(within.map(({ row }) => row));
	const unclear = difference.lines.filter((line) => line.kind === 'ambiguous' && !twice.has(line.row));
	const problems = [
		...readProblems,
		...cellProblems,
		...problemsOfUnclear(unclear, people, existing),
		...warningsOfGone(difference.lines, people, existing)
	];
	return done({
		reading: { ...reading, ready: people.filter((person) => person.ready).length },
		people,
		cellOf,
		problems: problems.sort((a, b) => a.row - b.row),
		duplicates: [...within, ...difference.duplicates].sort((a, b) => a.row - b.row),
		lines: difference.lines,
		created: difference.created,
		updated: difference.updated,
		unchanged: difference.unchanged,
		missing: stillExpected(difference.missing, existing, unit),
		existing
	});
}

function without(reading: RollReading, leaveOut: ReadonlySet<number>): RollReading {
	if (leaveOut.size === 0) return reading;
	const isKept = ({ row }: { row: number }) => !leaveOut.has(row);
	const people = reading.people.filter(isKept);
	// Of three rows about one person two may be left once the first is gone.
	return { ...reading, people, problems: reading.problems.filter(isKept), duplicates: findDuplicates(people) };
}

/** Those of the unit who are on its roll today: nobody expects a row about whoever left it. */
function stillExpected(missing: string[], existing: KnownMember[], unit: ImportUnit): ImportPlan['missing'] {
	const unmet = new Set(missing);
	return existing
		.filter(({ id, activity }) => unmet.has(id) && !endsMembership(activity))
		.filter(({ unitId }) => unit.kind !== 'cell' || unitId === unit.id)
		.map(({ id, fullName, cell }) => ({ id, name: fullName ?? '', cell: cell ?? '' }));
}

const readCells = (tx: Tx, unit: ImportUnit, today: LocalDate): Promise<NamedCell[]> =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', unit.communeId)
		.where('kind', '=', 'cell')
		.where('validFrom', '<=', today)
		.where('validTo', '>', today)
		.$if(unit.kind === 'cell', (query) => query.where('id', '=', unit.id))
		.select(['id', 'code', 'name'])
		.execute();

/** Gives each person the name of their cell as the commune writes it, so that spelling alone changes nothing. */
function placeInCells(readPeople: RollPerson[], cells: NamedCell[], unit: ImportUnit) {
	const names = new CellNames(cells);
	const only = unit.kind === 'cell' ? cells[0] : undefined;
	const cellOf = new Map<number, NamedCell>();
	const problems: RollProblem[] = [];
	const people = readPeople.map((person) => {
		const cell = person.cell ? names.find(person.cell) : only;
		if (cell) {
			cellOf.set(person.row, cell);
			return { ...person, cell: cell.name };
		}
		const code = person.cell ? 'members.roll-cell-unknown' : 'members.roll-cell-missing';
		problems.push({ row: person.row, column: 'cell', code, value: person.cell ?? '', level: 'error' });
		return { ...person, ready: false };
	});
	return { people, cellOf, problems };
}

/** Rows that could be about several members, or about one whose number is somebody else's: only a person can say. */
function problemsOfUnclear(lines: RollLine[], people: RollPerson[], existing: KnownMember[]): RollProblem[] {
	const personAt = new Map(people.map((person) => [person.row, person]));
	const memberOf = new Map(existing.map((member) => [member.id, member]));
	return lines.flatMap((line): RollProblem[] => {
		const person = personAt.get(line.row);
		if (line.kind !== 'ambiguous' || !person) return [];
		const [member, ...others] = line.memberIds.map((id) => memberOf.get(id));
		return [member && others.length === 0 ? takenNumber(person, member) : severalMembers(person)];
	});
}

/** Rows about somebody who left or died: their details may be corrected, but no roll brings them back. */
function warningsOfGone(lines: RollLine[], people: RollPerson[], existing: KnownMember[]): RollProblem[] {
	const nameAt = new Map(people.map((person) => [person.row, person.fullName ?? '']));
	const goneOf = new Map(existing.filter(({ activity }) => endsMembership(activity)).map((gone) => [gone.id, gone]));
	return lines.flatMap((line): RollProblem[] => {
		const gone = 'memberId' in line ? goneOf.get(line.memberId) : undefined;
		if (!gone) return [];
		const code = gone.activity === 'died' ? 'members.roll-member-died' : 'members.roll-member-left';
		const facts = { name: gone.fullName ?? '' };
		return [{ row: line.row, column: 'fullName', code, facts, value: nameAt.get(line.row) ?? '', level: 'warning' }];
	});
}

const severalMembers = ({ row, fullName }: RollPerson): RollProblem => ({
	row,
	column: 'fullName',
	code: 'members.roll-several-members',
	value: fullName ?? '',
	level: 'error'
});

function takenNumber({ row, personalId, partyCardNo }: RollPerson, member: KnownMember): RollProblem {
	const isById = personalId !== undefined && personalId === member.personalId;
	return {
		row,
		column: isById ? 'personalId' : 'partyCardNo',
		code: 'members.roll-number-of-another',
		facts: { name: member.fullName ?? '' },
		value: (isById ? personalId : partyCardNo) ?? '',
		level: 'error'
	};
}

export const hasErrors = (plan: ImportPlan): boolean => plan.problems.some((problem) => problem.level === 'error');

/** The answer of the command line and the API: what is named in the contract, and sentences for people. */
export function previewOf(plan: ImportPlan) {
	const { rows, ready, encoding, headerRow, columns } = plan.reading;
	return {
		rows,
		ready,
		created: plan.created,
		updated: plan.updated,
		unchanged: plan.unchanged,
		encoding,
		headerRow,
		columns,
		problems: plan.problems.map(({ row, column, code, facts, value, level }) => ({
			row,
			column,
			code,
			level,
			message: textOf(code, facts),
			value
		})),
		duplicates: plan.duplicates
	};
}
