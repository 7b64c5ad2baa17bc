import * as v from 'valibot';
import { isId } from '#lib/ids.ts';
import { isLocalDate } from '#lib/local-date.ts';

/** Text without control characters or blanks at its ends, in NFC. */
export const text = (maxLength: number) =>
	v.pipe(
		v.string(),
		v.transform((value) => value.normalize('NFC').replace(/\r\n?/g, '\n').trim()),
		v.check((value) => !hasControls(value), 'input.control-characters'),
		v.maxLength(maxLength)
	);

// Tab and line feed are text; the rest of the control characters come from broken copying.
const hasControls = (value: string): boolean =>
	[...value].some((character) => character < ' ' && character !== '\n' && character !== '\t');

/** Text that must not be empty. */
export const filled = (maxLength: number) => v.pipe(text(maxLength), v.minLength(1, 'input.missing'));

/** An id; one that was not chosen is missing, not malformed. */
export const id = v.pipe(
	v.string(),
	v.minLength(1, 'input.missing'),
	v.check((value) => value === '' || isId(value), 'input.not-an-id')
);

/** A day that exists, 'YYYY-MM-DD'. */
export const day = v.pipe(v.string(), v.check(isLocalDate, 'input.date-impossible'));

/** A moment with offset, RFC 3339, on a day that exists. */
export const moment = v.pipe(
	v.string(),
	v.isoTimestamp('input.moment-not-understood'),
	v.check((value) => isLocalDate(value.slice(0, 10)), 'input.date-impossible')
);

export const wholeNumber = (min: number, max: number) =>
	v.pipe(v.number(), v.integer('input.not-whole'), v.minValue(min), v.maxValue(max));

export const unitCode = v.pipe(v.string(), v.trim(), v.minLength(1, 'input.missing'), v.maxLength(40));
