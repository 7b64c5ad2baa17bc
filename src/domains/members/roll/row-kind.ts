import { isNumbering } from './find-header.ts';
import { headingKey } from './headings.ts';
import { readDate } from './roll-dates.ts';
import type { RollField } from './roll.ts';
import type { RowView } from './row-view.ts';
import { isExcelError, isOrganisation, isOtherGroup, isRemark, isSignature, isTotal } from './row-words.ts';

/** What a row below the header is. 'other': blank, column numbers, a repeated header, a total or a remark. */
export type RowKind = 'person' | 'sub-heading' | 'signature' | 'other';

/** What the rows above a row and the header tell of it. */
export type RowContext = {
	/** The heading of the names. */
	nameHeading: string;
	/** The roll numbers its rows. */
	isNumbered: boolean;
	isBelowSignature: boolean;
};

export function kindOfRow(view: RowView, context: RowContext): RowKind {
	if (view.texts.length === 0 || view.carried.fullName) return 'other';
	if (isNumbering(view.texts) || headingKey(view.name) === headingKey(context.nameHeading)) return 'other';
	if (isSum(view)) return 'other';
	if (isTelling(view)) return 'person';
	if (isSigned(view, context)) return 'signature';
	if (isSubHeading(view, context)) return 'sub-heading';
	if (isRemark(view.texts[0]!)) return 'other';
	return couldBePerson(view, context) ? 'person' : 'other';
}

function isSubHeading(view: RowView, context: RowContext): boolean {
	const text = subHeadingOf(view);
	if (text === undefined || isExcelError(text) || context.isBelowSignature) return false;
	if (isOrganisation(text) || isOtherGroup(text) || view.isWide || /^([IVXLC]+|[A-Z])[.)]?$/.test(view.ordinal))
		return true;
	// Where persons are numbered, a name without number and without anything else is a village's.
	return context.isNumbered && view.ordinal === '' && text === view.name && isNameLike(text);
}

/** The only text of a row, with at most numbers and counts beside it; undefined where there are more. */
export function subHeadingOf(view: RowView): string | undefined {
	const texts = view.texts.filter((text) => !/^([IVXLC]+|[A-Z]|\d[\d.]{0,5})[.)]?$/.test(text));
	const [text, ...others] = texts;
	return others.every((other) => /^\d+ ?\D{0,12}$/.test(other)) ? text : undefined;
}

function isSum(view: RowView): boolean {
	return (isTotal(view.name) || isTotal(view.texts[0]!)) && !hasDigits(view, 'personalId', 9);
}

const DATES: RollField[] = ['birthDate', 'admittedOn', 'officialOn'];

/** Whether a cell belongs to a person beyond doubt: sums, titles and signatures never have a date or a long number. */
function isTelling(view: RowView): boolean {
	if (hasDigits(view, 'personalId', 8) || hasDigits(view, 'partyCardNo', 5)) return true;
	return DATES.some((field) =>
		view.entries[field]?.some(({ cell }) => readDate(cell, { latestYear: 2100, from1904: false }).kind !== 'unclear')
	);
}

const hasDigits = (view: RowView, field: RollField, atLeast: number): boolean =>
	(view.entries[field] ?? []).some(({ cell }) => cell.text.replace(/\D/g, '').length >= atLeast);

/** Words of a signature; in the row of a numbered person 'Bí thư' is that person's position. */
function isSigned(view: RowView, context: RowContext): boolean {
	if (!view.texts.some(isSignature)) return false;
	if (view.name === '') return !isOrdinal(view.ordinal);
	if (Object.keys(view.entries).length >= 3) return false;
	return isSignature(view.name) || (context.isNumbered && !isOrdinal(view.ordinal));
}

function couldBePerson(view: RowView, context: RowContext): boolean {
	const isNumbered = isOrdinal(view.ordinal);
	if (context.isBelowSignature) return isNumbered && view.name !== '';
	const fields = Object.keys(view.entries).length;
	if (view.name === '') return fields >= 2 || (isNumbered && fields >= 1);
	return isNumbered || fields >= 2 || isExcelError(view.name) || isNameLike(view.name);
}

const isNameLike = (text: string): boolean => /^[\p{L}.'’‘ -]{2,60}$/u.test(text);

/** '12' or '12.' in the column of row numbers. */
export const isOrdinal = (text: string): boolean => /^\s*\d{1,6}\.?\s*$/.test(text);
