import type { LocalDate } from '#lib/local-date.ts';

/** What a column of a roll can hold. */
export const ROLL_FIELDS = [
	'fullName',
	'otherName',
	'sex',
	'birthDate',
	'ethnicity',
	'religion',
	'personalId',
	'partyCardNo',
	'admittedOn',
	'officialOn',
	'cell',
	'homeTown',
	'residence',
	'education',
	'degree',
	'politicalTheory',
	'position',
	'job',
	'phone',
	'email',
	'note'
] as const;

export type RollField = (typeof ROLL_FIELDS)[number];

export type Sex = 'male' | 'female';

/** What is known of a person after reading. A blank cell, or one that could not be understood, leaves its field out. */
export type RollValues = {
	/** As on papers: 'Nông Thị Thơm', NFC. */
	fullName?: string;
	otherName?: string;
	sex?: Sex;
	birthDate?: LocalDate;
	/** Only where the roll gives no full day of birth. */
	birthYear?: number;
	ethnicity?: string;
	religion?: string;
	/** Twelve digits, or the nine of an identity card of before 2016. */
	personalId?: string;
	partyCardNo?: string;
	admittedOn?: LocalDate;
	officialOn?: LocalDate;
	/** The cell as the roll calls it, from its column or from the sub-heading above the row. */
	cell?: string;
	homeTown?: string;
	residence?: string;
	education?: string;
	degree?: string;
	politicalTheory?: string;
	position?: string;
	job?: string;
	phone?: string;
	email?: string;
	note?: string;
};

export type RollPerson = RollValues & {
	/** The row number that a person sees in Excel. */
	row: number;
	/** No problem of level error in this row. */
	ready: boolean;
	/** The decoded text of the cells that were changed on reading, or could not be read, by field. */
	raw: Partial<Record<RollField, string>>;
};

export type RollProblem = {
	row: number;
	column: RollField;
	/** Also the key of the sentence; `facts` fill it. */
	code: string;
	facts?: Record<string, string | number>;
	/** The text of the cell, decoded. */
	value: string;
	level: 'error' | 'warning';
};

/** Two rows of one file that are about one person; `withRow` stands above `row`. */
export type RollDuplicate = { row: number; withRow: number };

export type RollEncoding = 'unicode' | 'tcvn3' | 'vni' | 'mixed';

export type RollSheet = { name: string; hidden: boolean };

export type RollReading = {
	/** Persons, not titles, sub-headings, totals or signatures. */
	rows: number;
	/** Persons without an error. */
	ready: number;
	encoding: RollEncoding;
	/** Excel row number of the header; the first of two. */
	headerRow: number;
	/** Header text, decoded, to field; null for a column that is not used. */
	columns: Record<string, RollField | null>;
	/** Up to three texts from each column, by header text, for whoever corrects the columns. */
	samples: Record<string, string[]>;
	problems: RollProblem[];
	duplicates: RollDuplicate[];
	people: RollPerson[];
	sheets: RollSheet[];
	/** The sheet that was read. */
	sheet: string;
};

export type ReadRollOptions = {
	/** Name of the sheet; the one that looks most like a roll where none is named. */
	sheet?: string;
	/** Excel row number of the header, the first of two; found by its words where none is given. */
	headerRow?: number;
	/** Corrections: header text to field, or to null for a column not to be used. */
	columns?: Record<string, RollField | null>;
	/** Days after this one have not come yet. */
	today: LocalDate;
};
