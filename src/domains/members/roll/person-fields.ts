import type { PersonDraft, TextField } from './person-draft.ts';
import { readPersonalId } from './personal-id.ts';
import { readEducation, readEmail, readEthnicity, readName, readPhone, readSex } from './plain-values.ts';
import type { RollField } from './roll.ts';
import { isExcelError } from './row-words.ts';
import type { SheetCell } from './sheet-grid.ts';

/** What the database takes for a name, in characters. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 100;

export function readFullName(draft: PersonDraft): void {
	const text = draft.text('fullName');
	const name = readName(text);
	const isName = name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && /\p{L}/u.test(name);
	if (text === '') draft.error('fullName', 'members.roll-no-name', '');
	else if (text.split(' ').some(isExcelError)) draft.error('fullName', 'members.roll-name-is-error', text);
	else if (!isName) draft.error('fullName', 'members.roll-not-a-name', text);
	else draft.keep('fullName', name, text);
}

/** From its own column, or from the heading of the column that the date of birth stands in. */
export function readSexOf(draft: PersonDraft): void {
	const own = draft.entries('sex');
	const entries = own.length > 0 ? own : draft.entries('birthDate').filter(({ sex }) => sex);
	const [entry] = entries;
	if (!entry) return;
	const text = entry.cell.text;
	const sex = entry.sex ?? readSex(text);
	if (sex && entries.length === 1) draft.values.sex = sex;
	else draft.warn('sex', 'members.roll-sex-not-understood', text);
}

export function readNumber(draft: PersonDraft): void {
	const cell = draft.entries('personalId')[0]?.cell;
	if (!cell) return;
	const { birthYear, birthDate } = draft.values;
	const reading = readPersonalId(cell, birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : undefined));
	const text = cell.text;
	if ('id' in reading) draft.keep('personalId', reading.id, text);
	if (!('id' in reading)) draft.error('personalId', `members.roll-id-${reading.kind}`, text);
	else if (reading.kind !== 'good') draft.warn('personalId', `members.roll-id-${reading.kind}`, text);
}

const READ_APART = new Set<RollField>(['fullName', 'birthDate', 'sex', 'admittedOn', 'officialOn', 'personalId']);

/** All other fields. A row without a cell of its own belongs to the one in the sub-heading above. */
export function readTexts(draft: PersonDraft): void {
	for (const field of Object.keys(draft.row.entries) as RollField[]) {
		if (!READ_APART.has(field)) readText(draft, field as TextField);
	}
	if (draft.row.group) draft.values.cell ??= draft.row.group;
}

function readText(draft: PersonDraft, field: TextField): void {
	const text = draft.text(field);
	const isError = isExcelError(text);
	const value = isError ? undefined : readValue(field, text, draft.entries(field)[0]!.cell);
	if (value !== undefined) draft.keep(field, value, text);
	else draft.warn(field, isError ? 'members.roll-excel-error' : NOT_UNDERSTOOD[field]!, text);
}

const NOT_UNDERSTOOD: Partial<Record<TextField, string>> = {
	partyCardNo: 'members.roll-words-for-number',
	phone: 'members.roll-words-for-number',
	email: 'members.roll-email-not-understood'
};

function readValue(field: TextField, text: string, cell: SheetCell): string | undefined {
	if (field === 'partyCardNo') return /\d/.test(text) ? text : undefined;
	if (field === 'phone') return readPhone(cell);
	if (field === 'email') return readEmail(text);
	if (field === 'education') return readEducation(cell);
	if (field === 'ethnicity') return readEthnicity(text);
	return field === 'otherName' ? readName(text) : text;
}
