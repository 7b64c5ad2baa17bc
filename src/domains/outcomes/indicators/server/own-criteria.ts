import type { Tx } from '#lib/db/database.ts';
import { onceAReading } from '#lib/db/once-a-reading.ts';
import { type IndicatorPlace, indicatorOf, ruralCriteria } from '../criteria.ts';
import { type OwnCriteria, withOwn } from '../own-criteria.ts';

/** The lists of indicators that a commune entered, the latest of each set. */
export const readOwnCriteria = (tx: Tx, communeId: number): Promise<OwnCriteria[]> =>
	onceAReading(tx, `own criteria ${communeId}`, async () => {
		const rows = await tx
			.selectFrom('ownCriteria')
			.where('communeId', '=', communeId)
			.distinctOn('ruleSetId')
			.select(['ruleSetId', 'paper', 'indicators'])
			.orderBy('ruleSetId')
			.orderBy('at', 'desc')
			.orderBy('id', 'desc')
			.execute();
		return rows.map((row) => ({ ...row, indicators: row.indicators as OwnCriteria['indicators'] }));
	});

/** Indicators by their codes: those of the program, and those that the commune entered itself. */
export async function readIndicators(tx: Tx, communeId: number): Promise<(code: string) => IndicatorPlace | undefined> {
	const own = await readOwnCriteria(tx, communeId);
	const places = own.flatMap((entered) =>
		ruralCriteria
			.map((set) => ({ before: set, set: withOwn(set, [entered]) }))
			.filter(({ before, set }) => before !== set)
			.flatMap(({ set }) =>
				set.parameters.criteria.flatMap((criterion) =>
					criterion.indicators.map((indicator) => [indicator.code, { indicator, criterion, set }] as const)
				)
			)
	);
	const byCode = new Map<string, IndicatorPlace>(places);
	return (code) => indicatorOf(code) ?? byCode.get(code);
}
