import type { LocalDate } from '#lib/local-date.ts';
import { readPeriod } from '#lib/period.ts';
import type { Figure } from './figure.ts';

/** The figures of one indicator of the commune, one a period. */
export type Course = readonly { period: string; figure: Figure }[];
export type Change = { from?: Course[number]; to?: Course[number] };

/**
 * From where to where a figure moved: to the latest one, from the last that a period of the same kind ended with before
 * a day, or the earliest there is where none did. A quarter is not held against a year.
 */
export function changeOf(course: Course, since?: LocalDate): Change {
	const known = course
		.flatMap((point) => {
			const period = readPeriod(point.period);
			return period ? [{ point, ...period }] : [];
		})
		.toSorted((a, b) => (a.to < b.to ? -1 : 1));
	const last = known.at(-1);
	if (!last) return {};
	const earlier = known.filter((one) => one.kind === last.kind && one !== last);
	const before = since ? earlier.filter(({ to }) => to < since) : [];
	const from = before.at(-1) ?? earlier[0];
	return { to: last.point, ...(from && { from: from.point }) };
}
