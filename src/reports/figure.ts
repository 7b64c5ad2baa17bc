import type { Area } from '#lib/card.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { basisPoints } from '#lib/share.ts';

/** Days that figures are counted for; `to` is also the day as of which things are told. */
export type Span = { from: LocalDate; to: LocalDate };

/** What a figure is counted over: one thing that a reader can open. */
export type Counted = {
	id: string;
	unitId: string;
	/** Name of a member, title of a task: what a line of the list says. */
	label: string;
	href?: string;
	/** Why it stands as it does, as people wrote it down. */
	note?: string;
	/** Of a figure entered by hand: when. */
	enteredAt?: string;
	/** What a report tells it apart by: the document that asked, the work that was given to. */
	group?: { id: string; label: string };
};

/** How rows are counted. A share says of what: 24 of 26. */
export type FigureRule<R extends Counted = Counted> = {
	counts: (row: R, span: Span) => number;
	outOf?: (row: R, span: Span) => number;
	/** Where it is neither a number of things nor a share. */
	measure?: 'dong';
};

/** What a source is read for. */
export type Where = {
	/** Keys of the communes: one, or all of a province, with those that ended and went on in them. */
	communes: readonly number[];
	/** Of each of these the commune that its rows count for: itself, or the one it went on in. */
	countsFor: ReadonlyMap<number, number>;
	/** The document that the report is about. */
	about?: string;
};

/** One read that serves all figures over the same rows: what a figure says is what it opens to. */
export type Source<R extends Counted = Counted> = {
	/** Without it a reader would be shown zeros that are not true. */
	area: Area;
	read: (tx: Tx, where: Where, span: Span) => Promise<R[]>;
	figures: Record<string, FigureRule<R>>;
};

// biome-ignore lint/suspicious/noExplicitAny: a list of sources forgets the rows of each on purpose.
export type AnySource = Source<any>;

export type Figure = { numerator: number; denominator: number | null };
export type UnitFigure = Figure & { unitId: string };

export const isIn = (day: LocalDate | null, { from, to }: Span): boolean => day !== null && from <= day && day <= to;
export const one = (is: boolean): number => (is ? 1 : 0);

/**
 * The figure of each unit that has one, and of all together: the sum of the units is the total.
 *
 * @param unitOf the unit that a row counts for: its commune, where a province asks
 */
export function countOver<R extends Counted>(
	rows: readonly R[],
	{ counts, outOf }: Pick<FigureRule<R>, 'counts' | 'outOf'>,
	span: Span,
	unitOf: (unitId: string) => string = (unitId) => unitId
): { total: Figure; units: UnitFigure[] } {
	const units = new Map<string, UnitFigure>();
	const total: Figure = { numerator: 0, denominator: outOf ? 0 : null };
	for (const row of rows) {
		const [numerator, denominator] = [counts(row, span), outOf ? outOf(row, span) : null];
		if (numerator === 0 && !denominator) continue;
		const unitId = unitOf(row.unitId);
		const unit = units.get(unitId) ?? { unitId, numerator: 0, denominator: outOf ? 0 : null };
		units.set(unitId, unit);
		for (const sum of [unit, total]) {
			sum.numerator += numerator;
			if (sum.denominator !== null) sum.denominator += denominator ?? 0;
		}
	}
	return { total, units: [...units.values()] };
}

/** The rows that a figure was counted over, each with its part in it. */
export const rowsBehind = <R extends Counted>(
	rows: readonly R[],
	{ counts, outOf }: FigureRule<R>,
	span: Span
): (R & Figure)[] =>
	rows
		.map((row) => ({ ...row, numerator: counts(row, span), denominator: outOf ? outOf(row, span) : null }))
		.filter(({ numerator, denominator }) => numerator !== 0 || Boolean(denominator));

/** A share in basis points; null where there was nothing to be a share of. */
export const shareOf = ({ numerator, denominator }: Figure): number | null =>
	denominator ? basisPoints(numerator, denominator) : null;
