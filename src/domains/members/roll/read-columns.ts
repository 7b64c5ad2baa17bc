import type { HeaderPlace } from './find-header.ts';
import { headingKey, meaningOfPair, sexOfHeading } from './headings.ts';
import { type RowTexts, spreadTexts } from './merged-cells.ts';
import type { RollField, Sex } from './roll.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** A column of the roll with what its heading says. */
export type RollColumn = {
	column: number;
	/** Header text, of two rows joined by ' / '. */
	header: string;
	field: RollField | null;
	/** Where the heading gives the sex of the persons with an entry below. */
	sex?: Sex;
	hidden: boolean;
	/** The number of the rows, which tells persons from sub-headings. */
	isNumbering: boolean;
};

type Candidate = RollColumn & { upper: string; strength: number };

/** Fields whose parts may stand in several columns under one heading, with what joins them. */
export const JOINED: Partial<Record<RollField, string>> = {
	fullName: ' ',
	homeTown: ', ',
	residence: ', ',
	position: '; ',
	job: '; ',
	note: '; '
};

/**
 * The columns of a roll and the field each is used for. Of several columns for one field the most telling heading
 * wins, then the first from the left; parts of one heading go together. Hidden columns are leftovers.
 *
 * @param corrections header text to field, decided by a person: they win over everything
 */
export function readColumns(
	grid: SheetGrid,
	place: HeaderPlace,
	corrections: Record<string, RollField | null> = {}
): RollColumn[] {
	const candidates = readCandidates(grid, place);
	refineByContent(grid, place, candidates);
	for (const field of new Set(candidates.map((candidate) => candidate.field))) if (field) keepBest(candidates, field);
	correct(candidates, corrections);
	return candidates.map(({ upper, strength, ...column }) => column);
}

/**
 * Gives columns the fields that a person chose for their headings. Another column that had such a field loses it; a
 * choice that the headings made already, or for a heading that is not there, corrects nothing.
 */
function correct(candidates: Candidate[], corrections: Record<string, RollField | null>): void {
	const understood = fieldsByHeader(candidates);
	const isChosen = ({ header }: Candidate) => header in corrections && corrections[header] !== understood[header];
	const chosen = candidates.filter(isChosen);
	const given = new Set(chosen.map(({ header }) => corrections[header]));
	for (const candidate of candidates)
		if (candidate.field && given.has(candidate.field) && !keepsBySide(candidate, corrections)) candidate.field = null;
	for (const candidate of chosen) {
		const isLeftover = candidate.hidden && chosen.some((other) => other.header === candidate.header && !other.hidden);
		candidate.field = isLeftover ? null : corrections[candidate.header]!;
	}
}

/** Whoever sends every column of a form wants those that stand there unchanged as well: two may give one field. */
const keepsBySide = ({ header, field }: Candidate, corrections: Record<string, RollField | null>): boolean =>
	corrections[header] === field;

/** Of several columns with one heading, one that is used speaks for it. */
export function fieldsByHeader(
	columns: { header: string; field: RollField | null }[]
): Record<string, RollField | null> {
	const fields: Record<string, RollField | null> = {};
	for (const { header, field } of columns) fields[header] ??= field;
	return fields;
}

function readCandidates(grid: SheetGrid, place: HeaderPlace): Candidate[] {
	const lower =
		place.lastRow > place.firstRow ? spreadTexts(grid.rows, grid.merges, place.lastRow) : new Map<number, string>();
	const upper = reachRight(spreadTexts(grid.rows, grid.merges, place.firstRow), lower);
	const columns = [...new Set([...upper.keys(), ...lower.keys()])].sort((a, b) => a - b);
	return columns.map((column) =>
		readCandidate(column, upper.get(column) ?? '', lower.get(column) ?? '', grid.hiddenColumns)
	);
}

/** Without merged cells an upper heading still reigns over the columns to its right that have only a lower one. */
function reachRight(upper: RowTexts, lower: RowTexts): RowTexts {
	const reached = new Map(upper);
	for (const column of [...lower.keys()].sort((a, b) => a - b)) {
		const left = reached.get(column - 1);
		const isDivided = lower.has(column - 1) && lower.get(column - 1) !== left;
		if (!reached.has(column) && left && isDivided) reached.set(column, left);
	}
	return reached;
}

function readCandidate(column: number, upper: string, lower: string, hiddenColumns: Set<number>): Candidate {
	const meaning = meaningOfPair(upper, lower);
	const header = upper === '' || lower === '' || upper === lower ? upper || lower : `${upper} / ${lower}`;
	const hidden = hiddenColumns.has(column);
	const sex = sexOfHeading(lower || upper);
	const isSexed = sex && (meaning === undefined || meaning.field === 'birthDate' || meaning.field === 'sex');
	return {
		column,
		header,
		upper,
		field: hidden ? null : isSexed ? 'birthDate' : (meaning?.field ?? null),
		...(isSexed ? { sex } : {}),
		strength: isSexed ? 3 : (meaning?.strength ?? 0),
		hidden,
		isNumbering: /^(stt|tt|so tt|so thu tu|no)$/.test(headingKey(header))
	};
}

function keepBest(candidates: Candidate[], field: RollField): void {
	const rivals = candidates.filter((candidate) => candidate.field === field);
	const best = rivals.reduce((a, b) => (b.strength > a.strength ? b : a));
	for (const rival of rivals) {
		if (rival === best || belongsTogether(rival, best, field)) continue;
		rival.field = field === 'fullName' && /dang dung/.test(headingKey(rival.header)) ? 'otherName' : null;
	}
}

function belongsTogether(a: Candidate, b: Candidate, field: RollField): boolean {
	if (a.sex && b.sex) return true;
	if (field === 'fullName' && [a, b].some(isFamilyPart) && !(isFamilyPart(a) && isFamilyPart(b))) return true;
	return JOINED[field] !== undefined && a.upper !== '' && a.upper === b.upper;
}

/** 'Họ và tên đệm', 'Họ đệm', 'Họ': the given name has a column of its own. */
const isFamilyPart = ({ header }: Candidate): boolean =>
	/^ho$|^ho( va)?( chu)?( ten)? (dem|lot)$/.test(headingKey(header));

/** What headings leave open, the entries below decide. */
function refineByContent(grid: SheetGrid, place: HeaderPlace, candidates: Candidate[]): void {
	for (const candidate of candidates) {
		if (candidate.sex && mostEntries(grid, place, candidate.column, /^(x|v|\+|✓|✔|√|nam|nữ|nu)$/i))
			candidate.field = 'sex';
		const isOpen = candidate.field === 'education' && headingKey(candidate.header) === 'trinh do';
		if (
			isOpen &&
			mostEntries(grid, place, candidate.column, /đại học|cao đẳng|trung cấp|sĩ|cử nhân|kỹ sư|^(đh|cđ|tc|ths)/i)
		) {
			candidate.field = 'degree';
		}
	}
}

function mostEntries(grid: SheetGrid, place: HeaderPlace, column: number, pattern: RegExp): boolean {
	const below = grid.rows.filter(({ number }) => number > place.lastRow).slice(0, 200);
	const texts = below.flatMap(({ cells }) => cells.filter((cell) => cell.column === column).map(({ text }) => text));
	return texts.length > 0 && texts.filter((text) => pattern.test(text)).length * 2 > texts.length;
}

/** Up to three entries of each column in the rows of persons, or below the header while none were found. */
export function sampleColumns(
	grid: SheetGrid,
	place: HeaderPlace,
	personRows: Set<number>,
	columns: RollColumn[]
): Record<string, string[]> {
	const isSampled = (row: number) => (personRows.size > 0 ? personRows.has(row) : row > place.lastRow);
	const rows = grid.rows.filter(({ number }) => isSampled(number)).slice(0, 30);
	const samples: Record<string, string[]> = {};
	for (const { column, header } of columns) {
		const texts = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column).map(({ text }) => text));
		samples[header] = [...new Set([...(samples[header] ?? []), ...texts])].slice(0, 3);
	}
	return samples;
}
