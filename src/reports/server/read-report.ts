import { sql } from 'kysely';
import { documentTitleSql } from '#domains/direction/documents/server/document-title.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type Period, periodBefore, periodOn, readPeriod, samePeriodLastYear } from '#lib/period.ts';
import { unitsBelow } from '#lib/reads/narrowing.ts';
import type { AnySource, Counted, FigureRule } from '../figure.ts';
import {
	type Counting,
	enteredOf,
	type HandFigure,
	type ReportContent,
	type Spans,
	sectionsOf,
	spansOf,
	wholeSpan
} from '../report.ts';
import { SOURCE_OF } from '../sources/index.ts';
import type { Target } from '../target.ts';
import type { Template } from '../template.ts';
import { type Issuer, type Reading, readIssuer } from './issuer.ts';
import { isInSight } from './sight.ts';

export type Asked = {
	template: Template;
	period: Period;
	/** A province reports for itself; any other unit narrows what the commune reports. */
	unitCode?: string | undefined;
	/** The document, where the template is about one. */
	about?: string | undefined;
};

/** A report as it stands now; undefined where there is no such unit, or not in the reader's sight. */
export async function readReport(reading: Reading, asked: Asked): Promise<ReportContent | undefined> {
	const unit = await readIssuer(reading, asked.unitCode);
	const about = await readAbout(reading.tx, asked);
	if (!unit || (asked.template.about && !about)) return undefined;
	const { template, period } = asked;
	const counting = await readCounting(reading, unit, asked);
	const { id, name, paperName, superior, placeName, isProvince } = unit;
	return {
		report: template.name,
		version: template.version,
		title: template.title,
		subject: template.subject,
		period: period.code,
		until: counting.spans.now.to,
		...(about && { about }),
		unit: { id, name, paperName, superior, placeName, ...(isProvince && { isProvince }) },
		unitNames: await readNames(reading.tx, unit),
		sections: sectionsOf(template, counting)
	};
}

/** Everything that the lines of a report are counted over. */
export async function readCounting(reading: Reading, unit: Issuer, asked: Asked): Promise<Counting> {
	const { tx, today } = reading;
	const { template, period, unitCode, about } = asked;
	const figures = new Set(template.sections.flatMap(({ lines }) => lines.map(({ figure }) => figure)));
	const targets = (await readTargets(tx, unit, period)).filter(({ figure }) => figures.has(figure));
	const spans = spansAsked(asked, unit, targets, today);
	const rows = await readRows(reading, unit, asked, spans, targets);
	const compared = {
		period: period.code,
		before: periodBefore(period)?.code,
		lastYear: samePeriodLastYear(period)?.code
	};
	const codes = [...Object.values(compared), period.code.slice(0, 4)].filter(Boolean) as string[];
	return {
		spans,
		rowsOf: (source) => rows.get(source),
		byHand: about ? [] : await readHandFigures(tx, unit, [...figures], codes),
		compared,
		targets,
		only: await narrowedTo(tx, unit, unitCode),
		unitOf: unit.isProvince ? await readCommuneOf(tx, unit) : undefined
	};
}

function spansAsked({ period }: Asked, unit: Issuer, targets: readonly Target[], today: LocalDate): Spans {
	const spans = spansOf(period, periodBefore(period), samePeriodLastYear(period), today);
	const { to } = spans.now;
	const since = (kind: Target['kind'], from: LocalDate | undefined) =>
		from && targets.some((target) => target.kind === kind) ? { [kind]: { from, to } } : {};
	return {
		...spans,
		...since('year', periodOn('year', to).from),
		...since('term', readPeriod(unit.term)?.from)
	};
}

/** What one figure of a report was counted over, and how. */
export async function readFigureRows(reading: Reading, asked: Asked, figure: string, group?: string) {
	const source = SOURCE_OF.get(figure);
	const unit = await readIssuer(reading, asked.unitCode);
	if (unit && !source) return readEntered(reading, unit, asked, figure);
	if (!source || !unit || !(await isInSight(reading.tx, reading.caller, reading.today, source.area, unit)))
		return undefined;
	const span = spansAsked(asked, unit, [], reading.today).now;
	const rows: Counted[] = await source.read(reading.tx, where(unit, asked), span);
	const only = await narrowedTo(reading.tx, unit, asked.unitCode);
	return {
		rows: rows.filter((row) => (!group || row.group?.id === group) && (!only || only.has(row.unitId))),
		rule: source.figures[figure]!,
		span,
		unit,
		unitOf: unit.isProvince ? await readCommuneOf(reading.tx, unit) : undefined
	};
}

/** Of a figure entered by hand the rows are who entered it, and when. */
async function readEntered({ tx, today }: Reading, unit: Issuer, asked: Asked, figure: string) {
	const line = asked.template.sections
		.flatMap(({ lines }) => lines)
		.find((one) => one.kind === 'by-hand' && one.figure === figure);
	if (line?.kind !== 'by-hand') return undefined;
	const codes = [figure, ...(line.outOf ? [line.outOf] : [])];
	const { code } = asked.period;
	const entered = enteredOf(line, await readHandFigures(tx, unit, codes, [code]), code);
	const rows = entered.map((one) => ({ ...one, id: one.unitId, label: one.byName, enteredAt: one.at }));
	const rule: FigureRule<(typeof rows)[number]> = {
		counts: ({ numerator }) => numerator,
		...(rows.every(({ denominator }) => denominator !== null) && { outOf: ({ denominator }) => denominator ?? 0 }),
		...(line.measure === 'dong' && { measure: 'dong' as const })
	};
	return {
		rows: rows as Counted[],
		rule: rule as FigureRule,
		span: spansAsked(asked, unit, [], today).now,
		unit,
		unitOf: undefined
	};
}

const where = ({ communes, countsFor }: Issuer, { about }: Asked) => ({ communes, countsFor, ...(about && { about }) });

/** Each source once, over all the spans that the report compares; since year or term began only what has a target. */
async function readRows(
	{ tx, caller, today }: Reading,
	unit: Issuer,
	asked: Asked,
	spans: Spans,
	targets: readonly Target[]
): Promise<Map<AnySource, Counted[]>> {
	const figures = asked.template.sections.flatMap(({ lines }) => lines.map(({ figure }) => figure));
	const sources = new Set(figures.flatMap((figure) => SOURCE_OF.get(figure) ?? []));
	const read = await Promise.all(
		[...sources].map(async (source): Promise<[AnySource, Counted[]][]> => {
			if (!(await isInSight(tx, caller, today, source.area, unit))) return [];
			return [[source, await source.read(tx, where(unit, asked), wholeSpan(spansOfSource(source)))]];
		})
	);
	return new Map(read.flat());

	function spansOfSource({ figures: counted }: AnySource): Spans {
		const has = (kind: Target['kind']) => targets.some((one) => one.kind === kind && one.figure in counted);
		const { year, term, ...compared } = spans;
		return { ...compared, ...(year && has('year') && { year }), ...(term && has('term') && { term }) };
	}
}

/** The units that a code narrows a report to; undefined where it names the whole. */
async function narrowedTo(tx: Tx, unit: Issuer, code: string | undefined): Promise<Set<string> | undefined> {
	if (!code || code === unit.code) return undefined;
	return new Set((await unitsBelow(tx, code).execute()).map(({ descendantId }) => descendantId));
}

/** Of every unit under a province the commune that it counts for. */
async function readCommuneOf(tx: Tx, { communes, below, countsFor }: Issuer): Promise<(unitId: string) => string> {
	const communeBy = new Map(below.map(({ communeId, id }) => [communeId, id]));
	const units = await tx.selectFrom('unit').where('communeId', 'in', communes).select(['id', 'communeId']).execute();
	const communeOf = new Map(
		units.map(({ id, communeId }) => [id, communeBy.get(countsFor.get(communeId) ?? communeId) ?? id])
	);
	return (unitId) => communeOf.get(unitId) ?? unitId;
}

async function readNames(tx: Tx, unit: Issuer): Promise<Record<string, string>> {
	if (unit.isProvince) return Object.fromEntries(unit.below.map(({ id, name }) => [id, name]));
	const named = await tx
		.selectFrom('unit')
		.where('communeId', 'in', unit.communes)
		.select(['id', 'name'])
		.orderBy('sortKey')
		.execute();
	return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}

async function readAbout(tx: Tx, { template, about }: Asked): Promise<{ id: string; title: string } | undefined> {
	if (!template.about || !about) return undefined;
	const { rows } = await sql<{ id: string; title: string }>`
		select d.id, ${documentTitleSql('d')} as title from document d where d.id = ${about}::uuid`.execute(tx);
	return rows[0];
}

async function readTargets(tx: Tx, { id, communeId, term }: Issuer, { from }: Period): Promise<Target[]> {
	const year = from.slice(0, 4);
	const rows = await tx
		.selectFrom('reportTarget')
		.where('communeId', '=', communeId)
		.where('unitId', '=', id)
		.where('period', 'in', [year, term])
		.select(['figure', 'period', 'amount', 'paper'])
		.execute();
	return rows.map(({ period, ...target }) => ({ ...target, kind: period === year ? 'year' : 'term' }));
}

/** The latest of each unit, figure and period, in whichever report it was entered: nobody enters one twice. */
async function readHandFigures(
	tx: Tx,
	{ below }: Issuer,
	figures: readonly string[],
	periods: readonly string[]
): Promise<HandFigure[]> {
	if (figures.length === 0) return [];
	return tx
		.selectFrom('reportHandFigure')
		.where(
			'communeId',
			'in',
			below.map(({ communeId }) => communeId)
		)
		.where(
			'unitId',
			'in',
			below.map(({ id }) => id)
		)
		.where('figure', 'in', [...figures])
		.where('period', 'in', [...periods])
		.distinctOn(['unitId', 'figure', 'period'])
		.select(['unitId', 'period', 'figure', 'value', 'byName', 'at'])
		.orderBy('unitId')
		.orderBy('figure')
		.orderBy('period')
		.orderBy('at', 'desc')
		.execute();
}
