import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { readPeriod } from '#lib/period.ts';
import { MOST } from '../figure.ts';

/** '2026', '2026-Q4', '2026-M11'. */
export const periodCode = v.pipe(
	v.string(),
	v.minLength(1, 'input.missing'),
	v.check((code) => readPeriod(code) !== undefined, 'input.period-unknown')
);

/** Whether it is one of the program or of the commune is asked where it is used. */
export const indicatorCode = v.pipe(
	v.string(),
	v.minLength(1, 'input.missing'),
	v.regex(/^[a-z0-9]+(\.[0-9]+)+$/, 'input.indicator-unknown')
);

/** What was counted, and what shows it. */
export const counted = {
	/** Null where the indicator does not apply to the unit. */
	numerator: v.nullable(field.wholeNumber(0, MOST)),
	denominator: v.optional(v.nullable(field.wholeNumber(0, MOST)), null),
	evidence: v.optional(field.text(500), ''),
	/** Shows the figure; where none is given, the one before stays. */
	file: v.optional(keptContent),
	/** Confirms a figure that differs much from the one before it. */
	reason: v.optional(field.text(500), '')
};
