import { addDays, addMonths, isLocalDate, type LocalDate, lastOfMonth } from './local-date.ts';

export const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'nine-months', 'year', 'term'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A span that figures are told for. Its code sorts and is kept: '2026-M11', '2026-Q4', '2026-H1', '2026-N9', '2026', '2025-2030'. */
export type Period = { code: string; kind: PeriodKind; from: LocalDate; to: LocalDate };

const SHAPE = /^(\d{4})(?:-(?:M(\d{2})|Q([1-4])|H([12])|N9|(\d{4})))?$/;

/** The period of a code, or undefined where the code is none: '2026-M13', '2030-2025'. */
export function readPeriod(code: string): Period | undefined {
	const [, year, month, quarter, half, last] = SHAPE.exec(code) ?? [];
	if (!year || !isLocalDate(`${year}-01-01`)) return undefined;
	const span = (kind: PeriodKind, first: number, months: number): Period => {
		const from = addMonths(`${year}-01-01`, first - 1);
		return { code, kind, from, to: lastOfMonth(addMonths(from, months - 1)) };
	};
	if (month) return Number(month) >= 1 && Number(month) <= 12 ? span('month', Number(month), 1) : undefined;
	if (quarter) return span('quarter', Number(quarter) * 3 - 2, 3);
	if (half) return span('half-year', Number(half) * 6 - 5, 6);
	if (last) return last > year ? { code, kind: 'term', from: `${year}-01-01`, to: `${last}-12-31` } : undefined;
	return code.endsWith('-N9') ? span('nine-months', 1, 9) : span('year', 1, 12);
}

/** The period of a kind that a day falls in. A term has no calendar of its own and is named by its years. */
export function periodOn(kind: Exclude<PeriodKind, 'term'>, day: LocalDate): Period {
	const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
	const ending = {
		month: `-M${day.slice(5, 7)}`,
		quarter: `-Q${Math.ceil(month / 3)}`,
		'half-year': `-H${Math.ceil(month / 6)}`,
		'nine-months': '-N9',
		year: ''
	}[kind];
	return readPeriod(`${year}${ending}`)!;
}

/** The one before of its kind; for nine months, that of the year before. A term has none that is known. */
export const periodBefore = ({ kind, from }: Period): Period | undefined =>
	kind === 'term' ? undefined : periodOn(kind, addDays(from, -1));

/** Whether the one before is the same part of the year before: a report then says it once. */
export const isYearAfterYear = ({ kind }: Period): boolean => kind === 'year' || kind === 'nine-months';

/** The same part of the year before. A term has none. */
export const samePeriodLastYear = ({ kind, from }: Period): Period | undefined =>
	kind === 'term' ? undefined : periodOn(kind, addMonths(from, -12));
