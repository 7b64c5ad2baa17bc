import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result } from '#lib/result.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { CellNames, type NamedCell } from '../cell-of-row.ts';
import { compareRoll, type RollLine } from '../roll/compare-roll.ts';
import type { ReadRollOptions, RollPerson, RollProblem, RollReading } from '../roll/roll.ts';
import { readExistingMembers } from './existing-members.ts';
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
	missing: string[];
};

/** Reads a file, finds each row's cell, and compares with the roll as the caller sees it. */
export async function planImport(
	tx: Tx,
	unit: ImportUnit,
	bytes: Uint8Array,
	options: ReadRollOptions
): Promise<Result<ImportPlan>> {
	const read = await readRollOnce(bytes, options);
	if (!read.ok) return read;
	const { people: readPeople, problems: readProblems, duplicates: within, ...reading } = read.value;

	const cells = await readCells(tx, unit, options.today);
	const { people, cellOf, problems: cellProblems } = placeInCells(readPeople, cells, unit);
	const existing = await readExistingMembers(tx, unit.communeId);
	const difference = compareRoll(people, existing);
	const problems = [...readProblems, ...cellProblems, ...unclear(difference.lines, people)];
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
		missing: difference.missing
	});
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

/** Rows that could be about several members: only a person can say which. */
function unclear(lines: RollLine[], people: RollPerson[]): RollProblem[] {
	const nameOf = new Map(people.map((person) => [person.row, person.fullName ?? '']));
	return lines
		.filter((line) => line.kind === 'ambiguous')
		.map(({ row }) => ({
			row,
			column: 'fullName',
			code: 'members.roll-several-members',
			value: nameOf.get(row) ?? '',
			level: 'error'
		}));
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
