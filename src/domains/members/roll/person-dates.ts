import type { LocalDate } from '#lib/local-date.ts';
import type { DateField, PersonDraft } from './person-draft.ts';
import { type RollDate, readDate, shownDay } from './roll-dates.ts';
import type { SheetCell } from './sheet-grid.ts';

/** Nobody is a member at this age yet; a birth year of two digits that makes one younger is of the century before. */
const YOUNGEST = 16;

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

export function readBirth(draft: PersonDraft): void {
	const cell = draft.entries('birthDate')[0]?.cell;
	if (!cell) return;
	const date = readDateField(draft, 'birthDate', cell, yearOf(draft.context.today) - YOUNGEST);
	if (date?.kind === 'year' || date?.kind === 'month') draft.values.birthYear = date.year;
}

/** The day of admission or of recognition. A year or month alone is reported: these dates count to the day. */
export function readPartyDay(draft: PersonDraft, field: 'admittedOn' | 'officialOn'): void {
	const cell = draft.entries(field)[0]?.cell;
	const date = cell && readDateField(draft, field, cell, yearOf(draft.context.today));
	if (!date) return;
	const { birthDate, birthYear, admittedOn } = draft.values;
	const text = cell.text;
	if (isBefore(date, birthDate, birthYear)) {
		delete draft.values[field];
		draft.error(field, 'members.roll-before-birth', text);
	} else if (field === 'officialOn' && isBefore(date, admittedOn)) {
		draft.warn(field, 'members.roll-official-before-admission', text);
	}
}

/** Reads a date into its field and reports what is wrong with it; undefined where it cannot be used. */
function readDateField(
	draft: PersonDraft,
	field: DateField,
	cell: SheetCell,
	latestYear: number
): RollDate | undefined {
	const date = readDate(cell, { latestYear, from1904: draft.context.from1904 });
	const text = cell.text;
	if (date.kind === 'impossible') draft.error(field, 'members.roll-date-impossible', text);
	else if (date.kind === 'unclear') draft.warn(field, 'members.roll-date-not-understood', text);
	else if (isAfter(date, draft.context.today)) draft.error(field, 'members.roll-date-in-future', text);
	else {
		keepDate(draft, field, date, text);
		return date;
	}
	return undefined;
}

function keepDate(draft: PersonDraft, field: DateField, date: RollDate, text: string): void {
	if (date.kind === 'day') draft.values[field] = date.on;
	if (date.kind !== 'day') draft.warn(field, `members.roll-${date.kind}-only`, text);
	else if (text !== shownDay(date.on)) draft.raw[field] = text;
}

/** The date as far as it is known: '1970', '1970-06' or the day. Comparing the known parts is comparing texts. */
function known(date: RollDate): string {
	if (date.kind === 'day') return date.on;
	if (date.kind === 'month') return `${date.year}-${String(date.month).padStart(2, '0')}`;
	return date.kind === 'year' ? String(date.year) : '';
}

const isAfter = (date: RollDate, today: LocalDate): boolean => known(date) > today.slice(0, known(date).length);

function isBefore(date: RollDate, day: LocalDate | undefined, year?: number): boolean {
	const other = day ?? (year === undefined ? '' : String(year));
	const length = Math.min(known(date).length, other.length);
	return length > 0 && known(date).slice(0, length) < other.slice(0, length);
}
