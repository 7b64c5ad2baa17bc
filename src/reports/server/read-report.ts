import { isInSight } from './sight.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type Period, periodBefore, samePeriodLastYear } from '#lib/period.ts';
import { unitsBelow } from '#lib/reads/narrowing.ts';
import type { AnySource, Counted } from '../figure.ts';
import { type HandFigure, type ReportContent, type Spans, sectionsOf, spansOf, wholeSpan } from '../report.ts';
import { SOURCE_OF } from '../sources/index.ts';
import type { Template } from '../template.ts';

type Reading = { tx: Tx; caller: Caller; today: LocalDate };
export type Asked = { template: Template; period: Period; unitCode?: string | undefined };

/** The commune that reports, as papers name it; undefined where the reader has no sight of it as a whole. */
export async function readIssuer({ tx, caller, today }: Reading) {
	const unit = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', '=', 'commune')
		.select(['id', 'communeId', 'code', 'name', 'paperName', 'placeName', 'term'])
		.executeTakeFirst();
	if (!unit || !(await isInSight(tx, caller, today, 'life', unit))) return undefined;
	const superior = await tx
		.selectFrom('unitParent')
		.innerJoin('unit as above', 'above.id', 'unitParent.parentId')
		.where('unitParent.unitId', '=', unit.id)
		.where('unitParent.validFrom', '<=', today)
		.where('unitParent.validTo', '>', today)
		.select('above.paperName')
		.executeTakeFirst();
	return { ...unit, superior: superior?.paperName ?? '' };
}

const spansAsked = ({ period }: Asked, today: LocalDate): Spans =>
	spansOf(period, periodBefore(period), samePeriodLastYear(period), today);

/** A report as it stands now; undefined where there is no such unit, or not in the reader's sight. */
export async function readReport(reading: Reading, asked: Asked): Promise<ReportContent | undefined> {
	const { tx, caller, today } = reading;
	const unit = await readIssuer(reading);
	if (!unit) return undefined;
	const { template, period, unitCode } = asked;
	const only = unitCode && unitCode !== unit.code ? await unitsAt(tx, unitCode) : undefined;
	const spans = spansAsked(asked, today);
	const rows = await readRows(reading, unit, template, spans);
	const compared = {
		period: period.code,
		before: periodBefore(period)?.code,
		lastYear: samePeriodLastYear(period)?.code
	};
	const byHand = await readHandFigures(tx, unit, template, Object.values(compared).filter(Boolean) as string[]);
	const sections = sectionsOf(template, spans, (source) => rows.get(source), byHand, compared, only);
	const named = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.select(['id', 'name'])
		.orderBy('sortKey')
		.execute();
	const { id, name, paperName, superior, placeName } = unit;
	return {
		report: template.name,
		version: template.version,
		title: template.title,
		subject: template.subject,
		period: period.code,
		until: spans.now.to,
		unit: { id, name, paperName, superior, placeName },
		unitNames: Object.fromEntries(named.map((one) => [one.id, one.name])),
		sections
	};
}

/** What one figure of a report was counted over, and how. */
export async function readFigureRows(reading: Reading, asked: Asked, figure: string) {
	const source = SOURCE_OF.get(figure);
	const unit = await readIssuer(reading);
	if (!source || !unit || !(await isInSight(reading.tx, reading.caller, reading.today, source.area, unit)))
		return undefined;
	const spans = spansAsked(asked, reading.today);
	const rows = await source.read(reading.tx, unit.communeId, spans.now);
	return { rows: rows as Counted[], rule: source.figures[figure]!, span: spans.now };
}

/** Each source once, over all the spans that the report compares. */
async function readRows(
	{ tx, caller, today }: Reading,
	commune: { id: string; communeId: number },
	{ sections }: Template,
	spans: Spans
): Promise<Map<AnySource, Counted[]>> {
	const sources = new Set(sections.flatMap(({ lines }) => lines.flatMap(({ figure }) => SOURCE_OF.get(figure) ?? [])));
	const rows = new Map<AnySource, Counted[]>();
	for (const source of sources)
		if (await isInSight(tx, caller, today, source.area, commune))
			rows.set(source, await source.read(tx, commune.communeId, wholeSpan(spans)));
	return rows;
}

const unitsAt = async (tx: Tx, code: string): Promise<Set<string>> =>
	new Set((await unitsBelow(tx, code).execute()).map(({ descendantId }) => descendantId));

async function readHandFigures(
	tx: Tx,
	{ id, communeId }: { id: string; communeId: number },
	{ name }: Template,
	periods: string[]
): Promise<HandFigure[]> {
	return tx
		.selectFrom('reportHandFigure')
		.where('communeId', '=', communeId)
		.where('unitId', '=', id)
		.where('report', '=', name)
		.where('period', 'in', periods)
		.select(['period', 'figure', 'value', 'byName', 'at'])
		.execute();
}
