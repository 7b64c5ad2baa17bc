import type { LocalDate } from '#lib/local-date.ts';
import type { Period } from '#lib/period.ts';
import { type AnySource, type Counted, countOver, type Figure, type Span, type UnitFigure } from './figure.ts';
import { SOURCE_OF } from './sources/index.ts';
import { type Held, heldAgainst, type Target } from './target.ts';
import type { Template, TemplateLine } from './template.ts';

type Named = { vi: string; en: string };

/** One line as it stands in the report, with what it is compared with. */
export type ReportLine = {
	figure: string;
	/** What it is told apart by, where a figure has a line for every group. */
	group?: string;
	label: Named;
	measure: 'count' | 'share' | 'dong';
	/** Null where the reader may not see what it is counted over, or nobody entered it. */
	value: Figure | null;
	before: Figure | null;
	lastYear: Figure | null;
	/** What was to be reached in the year, and how far it came since its first day. */
	plan?: Held;
	/** The same for the term. */
	term?: Held;
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
	/** The document that it is about. */
	about?: { id: string; title: string };
	unit: { id: string; name: string; paperName: string; superior: string; placeName: string; isProvince?: boolean };
	unitNames: Record<string, string>;
	sections: { heading: Named; lines: ReportLine[] }[];
};

/** What somebody entered for a unit and a period. */
export type HandFigure = { unitId: string; period: string; figure: string; value: number; byName: string; at: string };

/** The spans of a report: the period until today, the one before, the same of last year, and since year and term began. */
export type Spans = { now: Span; before?: Span; lastYear?: Span; year?: Span; term?: Span };

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
export function wholeSpan({ now, before, lastYear, year, term }: Spans): Span {
	const froms = [now, before, lastYear, year, term].flatMap((span) => span?.from ?? []).toSorted();
	return { from: froms[0]!, to: now.to };
}

export type Compared = { period: string; before?: string; lastYear?: string };

/** What the lines of a report are counted over and held against. */
export type Counting = {
	spans: Spans;
	/** Rows of a source; undefined where the reader has no sight of them. */
	rowsOf: (source: AnySource) => readonly Counted[] | undefined;
	byHand: readonly HandFigure[];
	compared: Compared;
	targets?: readonly Target[];
	/** Units that it is narrowed to. */
	only?: ReadonlySet<string> | undefined;
	/** The unit that a row counts for; its own where it is absent. */
	unitOf?: ((unitId: string) => string) | undefined;
};

/** The sections of a report, counted over rows. */
export function sectionsOf(template: Template, counting: Counting): ReportContent['sections'] {
	return template.sections.map(({ heading, lines }) => ({
		heading,
		lines: lines.flatMap((line) => (line.kind === 'by-hand' ? handLine(line, counting) : countedLines(line, counting)))
	}));
}

type CountedLine = Extract<TemplateLine, { kind: 'counted' }>;

/** One line, or one for each group of what is counted that has a figure in the period. */
function countedLines(line: CountedLine, counting: Counting): ReportLine[] {
	const source = SOURCE_OF.get(line.figure)!;
	const rows = counting.rowsOf(source);
	const { counts, outOf, measure = outOf ? ('share' as const) : ('count' as const) } = source.figures[line.figure]!;
	if (!rows) {
		const named = { figure: line.figure, label: line.label, measure };
		return [{ ...named, value: null, before: null, lastYear: null, units: [], isHidden: true }];
	}
	const { only, unitOf, spans } = counting;
	const counted = only ? rows.filter(({ unitId }) => only.has(unitId)) : rows;
	const lineOver = (over: readonly Counted[]): ReportLine => {
		const at = (span: Span | undefined) => (span ? countOver(over, { counts, outOf }, span, unitOf).total : null);
		const { total, units } = countOver(over, { counts, outOf }, spans.now, unitOf);
		const held = heldAgainst(line.figure, measure, counting.targets ?? [], {
			year: at(spans.year),
			term: at(spans.term)
		});
		const compared = { before: at(spans.before), lastYear: at(spans.lastYear) };
		return { figure: line.figure, label: line.label, measure, value: total, ...compared, ...held, units };
	};
	if (!line.each) return [lineOver(counted)];
	const groups = Map.groupBy(counted, ({ group }) => group?.id ?? '');
	return [...groups.values()].flatMap((over) => {
		const { group } = over[0]!;
		const { plan: _, term: __, ...one } = lineOver(over);
		const isEmpty = one.value!.numerator === 0 && !one.value!.denominator;
		if (!group || isEmpty) return [];
		return { ...one, group: group.id, label: { vi: group.label, en: group.label } };
	});
}

type HandLine = Extract<TemplateLine, { kind: 'by-hand' }>;

/** What each unit entered of a line in a period; without its whole a share is a number alone. */
export function enteredOf(
	{ figure, outOf }: Pick<HandLine, 'figure' | 'outOf'>,
	byHand: readonly HandFigure[],
	period: string | undefined
): (HandFigure & Figure)[] {
	const of = (code: string) => byHand.filter((one) => one.figure === code && one.period === period);
	const wholes = outOf ? new Map(of(outOf).map(({ unitId, value }) => [unitId, value])) : undefined;
	return of(figure).map((one) => ({ ...one, numerator: one.value, denominator: wholes?.get(one.unitId) ?? null }));
}

/** The sum of what units entered, null where nobody did; out of a whole only where all entered theirs. */
const summed = (entered: readonly Figure[]): Figure | null =>
	entered.length === 0
		? null
		: {
				numerator: entered.reduce((sum, { numerator }) => sum + numerator, 0),
				denominator: entered.reduce<number | null>(
					(sum, { denominator }) => (sum === null || denominator === null ? null : sum + denominator),
					0
				)
			};

function handLine(line: HandLine, { byHand, compared, targets = [] }: Counting): ReportLine {
	const { figure, label, measure } = line;
	const { period, before, lastYear } = compared;
	const entered = enteredOf(line, byHand, period);
	const value = (code: string | undefined) => summed(enteredOf(line, byHand, code));
	const [first, ...others] = entered;
	return {
		figure,
		label,
		measure,
		value: summed(entered),
		before: value(before),
		lastYear: value(lastYear),
		...heldAgainst(figure, measure, targets, { year: value(period.slice(0, 4)), term: null }),
		units: entered.map(({ unitId, numerator, denominator }) => ({ unitId, numerator, denominator })),
		isByHand: true,
		...(first && others.length === 0 && { byHand: { name: first.byName, at: first.at } })
	};
}
