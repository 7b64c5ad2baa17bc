import type { LocalDate } from '#lib/local-date.ts';
import type { PersonRow } from './body-rows.ts';
import { JOINED } from './read-columns.ts';
import type { RollField, RollPerson, RollProblem, RollValues } from './roll.ts';
import type { Entry } from './row-view.ts';

/** What decides how the cells of all rows are understood. */
export type ReadingContext = { today: LocalDate; from1904: boolean };

export type DateField = 'birthDate' | 'admittedOn' | 'officialOn';

/** Fields that hold a text. */
export type TextField = Exclude<RollField, DateField | 'sex'>;

/** A person while the row is being read: values, the texts they came from, and what was wrong. */
export class PersonDraft {
	readonly row: PersonRow;
	readonly context: ReadingContext;
	readonly values: RollValues = {};
	readonly raw: RollPerson['raw'] = {};
	readonly problems: RollProblem[] = [];

	constructor(row: PersonRow, context: ReadingContext) {
		this.row = row;
		this.context = context;
	}

	entries(field: RollField): Entry[] {
		return this.row.entries[field] ?? [];
	}

	/** The text of a field, its parts from several columns joined; '' where there is none. */
	text(field: RollField): string {
		const parts = this.entries(field).map(({ cell }) => cell.text);
		return parts.join(JOINED[field] ?? ' ');
	}

	keep(field: TextField, value: string, text: string): void {
		this.values[field] = value;
		if (value !== text) this.raw[field] = text;
	}

	error(column: RollField, code: string, value: string): void {
		this.#report({ row: this.row.number, column, code, value, level: 'error' });
	}

	warn(column: RollField, code: string, value: string): void {
		this.#report({ row: this.row.number, column, code, value, level: 'warning' });
	}

	person(): RollPerson {
		const ready = this.problems.every((problem) => problem.level === 'warning');
		return { row: this.row.number, ready, ...this.values, raw: this.raw };
	}

	#report(problem: RollProblem): void {
		this.problems.push(problem);
		if (problem.value !== '') this.raw[problem.column] = problem.value;
	}
}
