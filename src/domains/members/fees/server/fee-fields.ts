import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';

/** Whole đồng; more than any cell collects in a year is a slip of the hand. */
export const dong = (least: number) => field.wholeNumber(least, 1_000_000_000);

export const month = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'members.fee-month-not-understood'));
