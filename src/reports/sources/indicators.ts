import { byCriteria, numberOf } from '#domains/outcomes/indicators/criteria.ts';
import { readFrame } from '#domains/outcomes/indicators/server/frame.ts';
import { readIndicators } from '#domains/outcomes/indicators/server/own-criteria.ts';
import { standingOf, thresholdFor } from '#domains/outcomes/indicators/standing.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { readPeriod } from '#lib/period.ts';
import { type Counted, one, type Source, type Span } from '../figure.ts';

type Row = Counted & {
	from: LocalDate;
	/** First day of the next period that the commune has figures of the same indicator of. */
	nextFrom: LocalDate | null;
	part: number;
	whole: number;
	isOfVillage: boolean;
	/** Held against the threshold; undefined where none is known, or the indicator does not apply. */
	isMissed?: boolean;
};

/** Of the latest period that there were figures of at the end of a span. */
const isCurrent = ({ from, nextFrom }: Row, { to }: Span): boolean =>
	from <= to && (nextFrom === null || nextFrom > to);

/** Figures of indicators that are shares, as villages and the commune entered them. */
export const indicators: Source<Row> = {
	area: 'life',
	async read(tx, { communes, countsFor }, { to }) {
		const values = await tx
			.selectFrom('indicatorValue')
			.innerJoin('unit', 'unit.id', 'indicatorValue.unitId')
			.where('indicatorValue.communeId', 'in', [...communes])
			.where('indicatorValue.state', '!=', 'returned')
			.where('numerator', 'is not', null)
			.select([
				'indicatorValue.id',
				'indicatorValue.unitId',
				'indicatorValue.communeId',
				'indicator',
				'period',
				'numerator',
				'denominator'
			])
			.select(['unit.name', 'unit.kind', 'unit.sortKey'])
			.orderBy('unit.sortKey')
			.execute();
		const [commune] = communes;
		const indicatorOf = await readIndicators(tx, commune ?? 0);
		const isOne = new Set(countsFor.values()).size === 1;
		const frame = isOne && commune ? await readFrame(tx, { communeId: commune }, to) : undefined;
		const codes = new Set(values.map(({ period }) => period));
		const periods = new Map([...codes].map((code) => [code, readPeriod(code)]));
		const dated = values.flatMap((value) => {
			const period = periods.get(value.period);
			return period ? [{ ...value, communeId: countsFor.get(value.communeId) ?? value.communeId, period }] : [];
		});
		const nexts = nextFroms(dated);
		const rows = dated.flatMap((value): Row[] => {
			const found = indicatorOf(value.indicator)?.indicator;
			if (found?.measure !== 'share') return [];
			const { id, unitId, name, kind, period, numerator, denominator } = value;
			const title = `${numberOf(found)} ${found.name.vi}`.trim();
			const threshold = frame && thresholdFor(found, frame.place, period.to, frame.own);
			const standing = standingOf({ numerator, denominator }, found, threshold);
			return [
				{
					id,
					unitId,
					label: `${name} · ${title}`,
					href: `/office/indicators/${value.indicator}?period=${period.code}`,
					from: period.from,
					nextFrom: nexts.get(value.id) ?? null,
					part: numerator!,
					whole: denominator ?? 0,
					isOfVillage: kind === 'village',
					...(standing === 'met' || standing === 'missed' ? { isMissed: standing === 'missed' } : {}),
					group: { id: value.indicator, label: title }
				}
			];
		});
		return rows.toSorted((a, b) => byCriteria(a.group!.id, b.group!.id));
	},
	figures: {
		'indicators.share': {
			counts: (row, span) => (isCurrent(row, span) ? row.part : 0),
			outOf: (row, span) => (isCurrent(row, span) ? row.whole : 0)
		},
		'indicators.villages-behind': {
			counts: (row, span) => one(isCurrent(row, span) && row.isOfVillage && row.isMissed === true),
			outOf: (row, span) => one(isCurrent(row, span) && row.isOfVillage && row.isMissed !== undefined)
		}
	}
};

type Dated = { id: string; communeId: number; indicator: string; period: { from: LocalDate } };

/** By the id of a figure, when the next period begins that the commune has figures of. A sum never mixes two periods. */
function nextFroms(values: readonly Dated[]): Map<string, LocalDate> {
	const lines = Map.groupBy(values, ({ communeId, indicator }) => `${communeId} ${indicator}`);
	return new Map(
		[...lines.values()].flatMap((line) => {
			const froms = [...new Set(line.map(({ period }) => period.from))].toSorted();
			return line.flatMap(({ id, period }) => {
				const next = froms.find((from) => from > period.from);
				return next ? [[id, next] as const] : [];
			});
		})
	);
}
