import { indicatorOf, numberOf } from '#domains/outcomes/indicators/criteria.ts';
import { readFrame } from '#domains/outcomes/indicators/server/frame.ts';
import { standingOf, thresholdFor } from '#domains/outcomes/indicators/standing.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { readPeriod } from '#lib/period.ts';
import { type Counted, one, type Source, type Span } from '../figure.ts';

type Row = Counted & {
	from: LocalDate;
	/** First day of the period that has the next figure of the same unit and indicator. */
	nextFrom: LocalDate | null;
	part: number;
	whole: number;
	isOfVillage: boolean;
	/** Held against the threshold; undefined where none is known, or the indicator does not apply. */
	isMissed?: boolean;
};

/** The latest figure that there was at the end of a span. */
const isCurrent = ({ from, nextFrom }: Row, { to }: Span): boolean =>
	from <= to && (nextFrom === null || nextFrom > to);

/** Figures of indicators that are shares, as villages and the commune entered them. */
export const indicators: Source<Row> = {
	area: 'life',
	async read(tx, { communes }, { to }) {
		const values = await tx
			.selectFrom('indicatorValue')
			.innerJoin('unit', 'unit.id', 'indicatorValue.unitId')
			.where('indicatorValue.communeId', 'in', [...communes])
			.where('indicatorValue.state', '!=', 'returned')
			.where('numerator', 'is not', null)
			.select(['indicatorValue.id', 'indicatorValue.unitId', 'indicator', 'period', 'numerator', 'denominator'])
			.select(['unit.name', 'unit.kind', 'unit.sortKey'])
			.orderBy('unit.sortKey')
			.execute();
		const [commune] = communes;
		const frame = communes.length === 1 && commune ? await readFrame(tx, { communeId: commune }, to) : undefined;
		const dated = values.flatMap((value) => {
			const period = readPeriod(value.period);
			return period ? [{ ...value, period }] : [];
		});
		const nexts = nextFroms(dated);
		return dated.flatMap((value): Row[] => {
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

type Dated = { id: string; unitId: string; indicator: string; period: { from: LocalDate } };

/** By the id of a figure, when the next one of its unit and indicator begins to hold. */
function nextFroms(values: readonly Dated[]): Map<string, LocalDate> {
	const lines = Map.groupBy(values, ({ unitId, indicator }) => `${unitId} ${indicator}`);
	return new Map(
		[...lines.values()].flatMap((line) => {
			const inOrder = line.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
			return inOrder.flatMap(({ id }, nth) => (inOrder[nth + 1] ? [[id, inOrder[nth + 1]!.period.from] as const] : []));
		})
	);
}
