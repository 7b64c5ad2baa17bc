import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { type Period, periodBefore } from '#lib/period.ts';
import { keptByVillages, standingOf, thresholdFor } from '../standing.ts';
import { readFrame } from './frame.ts';

/** Everything that one village keeps figures of in a period; undefined where there is no such village in sight. */
export async function readVillageFigures(tx: Tx, caller: Caller, code: string, period: Period) {
	const unit = await tx
		.selectFrom('unit')
		.leftJoin('village', (join) =>
			join.onRef('village.communeId', '=', 'unit.communeId').onRef('village.unitId', '=', 'unit.id')
		)
		.where('unit.communeId', '=', caller.communeId)
		.where('unit.kind', '=', 'village')
		.where('unit.code', '=', code)
		.select(['unit.id', 'unit.code', 'unit.name', 'unit.communeId', 'village.households'])
		.executeTakeFirst();
	if (!unit) return undefined;
	const before = periodBefore(period)?.code ?? '';
	const values = await tx
		.selectFrom('indicatorValue')
		.where('communeId', '=', caller.communeId)
		.where('unitId', '=', unit.id)
		.where('period', 'in', [period.code, before])
		.select([
			'id',
			'indicator',
			'period',
			'numerator',
			'denominator',
			'evidence',
			'reason',
			'fileId',
			'state',
			'returnedWhy'
		])
		.execute();
	const lock = await tx
		.selectFrom('indicatorPeriod')
		.where('communeId', '=', caller.communeId)
		.where('period', '=', period.code)
		.where('lockedAt', 'is not', null)
		.select('period')
		.executeTakeFirst();
	const frame = await readFrame(tx, caller, period.to);
	const criteria = frame.sets.flatMap(({ parameters }) => parameters.criteria);
	const lines = criteria.flatMap((criterion) =>
		keptByVillages(criterion).map((indicator) => {
			const at = (asked: string) => values.find((one) => one.indicator === indicator.code && one.period === asked);
			const value = at(period.code);
			const threshold = thresholdFor(indicator, frame.place, period.to, frame.own);
			const counts = value && value.state !== 'returned' ? value : undefined;
			return {
				criterion: { number: criterion.number, name: criterion.name },
				indicator,
				value,
				before: at(before),
				threshold,
				standing: standingOf(counts, indicator, threshold)
			};
		})
	);
	return { unit, lines, isLocked: lock !== undefined };
}

/** The villages that a person enters figures for. */
export const readVillages = (tx: Tx, { communeId }: Caller) =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'village')
		.where('validTo', '=', 'infinity')
		.select(['id as unitId', 'communeId', 'code', 'name'])
		.orderBy('sortKey')
		.execute();
