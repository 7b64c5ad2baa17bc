import type { LocalDate } from '#lib/local-date.ts';
import type { Period } from '#lib/period.ts';
import { basisPoints } from '#lib/share.ts';
import { type AnySource, type Counted, countOver, type Figure, type Span, type UnitFigure } from './figure.ts';
import { SOURCE_OF } from './sources/index.ts';
import type { Template, TemplateLine } from './template.ts';

type Named = { vi: string; en: string };

/** One line as it stands in the report, with what it is compared with. */
export type ReportLine = {
	figure: string;
	label: Named;
	measure: 'count' | 'share' | 'dong';
	/** Null where the reader may not see what it is counted over, or nobody entered it. */
	value: Figure | null;
	before: Figure | null;
	lastYear: Figure | null;
	units: UnitFigure[];
	/** Whoever entered it, and when. */
	byHand?: { name: string; at: string };
	isHidden?: boolean;
	isByHand?: boolean;
};

/** A report with everything that is printed: it needs nothing else to be read again years later. */
export type ReportContent = {
	report: string;
	version: number;
	title: Named;
	subject: string;
	period: string;
	/** Last day that was counted: the end of the period, or the day it was drawn up. */
	until: LocalDate;
	unit: { id: string; name: string; paperName: string; superior: string; placeName: string };
	unitNames: Record<string, string>;
	sections: { heading: Named; lines: ReportLine[] }[];
};

export type HandFigure = { period: string; figure: string; value: number; byName: string; at: string };

/** The three spans of a report: the period until today, the one before, and the same of last year. */
export type Spans = { now: Span; before?: Span; lastYear?: Span };

export function spansOf(
	period: Period,
	before: Period | undefined,
	lastYear: Period | undefined,
	today: LocalDate
): Spans {
	return {
		now: { from: period.from, to: today < period.to ? today : period.to },
		...(before && { before }),
		...(lastYear && { lastYear })
	};
}

/** The first and the last day of all spans: one read serves them all. */
export function wholeSpan({ now, before, lastYear }: Spans): Span {
	const froms = [now, before, lastYear].flatMap((span) => span?.from ?? []).toSorted();
	return { from: froms[0]!, to: now.to };
}

export type Compared = { period: string; before?: string; lastYear?: string };

/**
 * The sections of a report, counted over rows.
 *
 * @param rowsOf rows of a source; undefined where the reader has no sight of them
 * @param only units that it is narrowed to
 */
export function sectionsOf(
	template: Template,
	spans: Spans,
	rowsOf: (source: AnySource) => readonly Counted[] | undefined,
	byHand: readonly HandFigure[],
	compared: Compared,
	only?: ReadonlySet<string>
): ReportContent['sections'] {
	const lineOf = (line: TemplateLine): ReportLine => {
		if (line.kind === 'by-hand') return handLine(line, byHand, compared);
		const source = SOURCE_OF.get(line.figure)!;
		const rule = source.figures[line.figure]!;
		const rows = rowsOf(source);
		const measure = rule.outOf ? 'share' : 'count';
		const named = { figure: line.figure, label: line.label, measure } as const;
		if (!rows) return { ...named, value: null, before: null, lastYear: null, units: [], isHidden: true };
		const counted = only ? rows.filter(({ unitId }) => only.has(unitId)) : rows;
		const at = (span: Span | undefined) => (span ? countOver(counted, rule, span).total : null);
		const { total, units } = countOver(counted, rule, spans.now);
		return { ...named, value: total, before: at(spans.before), lastYear: at(spans.lastYear), units };
	};
	return template.sections.map(({ heading, lines }) => ({ heading, lines: lines.map(lineOf) }));
}

function handLine(
	{ figure, label, measure }: Extract<TemplateLine, { kind: 'by-hand' }>,
	byHand: readonly HandFigure[],
	{ period, before, lastYear }: Compared
): ReportLine {
	const at = (code: string | undefined) => byHand.find((one) => one.figure === figure && one.period === code);
	const value = (one: HandFigure | undefined) => (one ? { numerator: one.value, denominator: null } : null);
	const entered = at(period);
	return {
		figure,
		label,
		measure,
		value: value(entered),
		before: value(at(before)),
		lastYear: value(at(lastYear)),
		units: [],
		isByHand: true,
		...(entered && { byHand: { name: entered.byName, at: entered.at } })
	};
}

/** A share in basis points; null where there was nothing to be a share of. */
export const shareOf = ({ numerator, denominator }: Figure): number | null =>
	denominator ? basisPoints(numerator, denominator) : null;
