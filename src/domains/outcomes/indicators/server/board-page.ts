import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Period } from '#lib/period.ts';
import { criteriaLines, heatOf } from '../board.ts';
import { readFrame } from './frame.ts';

/** The villages in force on the last day of a period, in their order. */
const villagesOn = (tx: Tx, { communeId }: Caller, { to }: Period) =>
	tx
		.selectFrom('unit')
		.leftJoin('village', (join) =>
			join.onRef('village.communeId', '=', 'unit.communeId').onRef('village.unitId', '=', 'unit.id')
		)
		.where('unit.communeId', '=', communeId)
		.where('unit.kind', '=', 'village')
		.where('unit.validFrom', '<=', to)
		.where('unit.validTo', '>', to)
		.select(['unit.id', 'unit.code', 'unit.name', 'unit.communeId', 'village.households'])
		.orderBy('unit.sortKey')
		.execute();

/** The board of indicators: villages by criteria, the criteria of the commune, and how far the period is. */
export async function readBoard(tx: Tx, caller: Caller, period: Period) {
	const [frame, villages, commune, kept, lock] = await Promise.all([
		readFrame(tx, caller, period.to),
		villagesOn(tx, caller, period),
		tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select(['id', 'code', 'name', 'communeId'])
			.executeTakeFirstOrThrow(),
		tx
			.selectFrom('indicatorValue')
			.where('communeId', '=', caller.communeId)
			.where('period', '=', period.code)
			.select(['unitId', 'indicator', 'numerator', 'denominator', 'state'])
			.execute(),
		tx
			.selectFrom('indicatorPeriod')
			.where('communeId', '=', caller.communeId)
			.where('period', '=', period.code)
			.select(['lockedAt', 'byName', 'reopenedWhy'])
			.executeTakeFirst()
	]);
	const counted = kept.filter(({ state }) => state !== 'returned');
	return {
		commune,
		villages,
		lock: lock ?? null,
		frame: { rural: frame.rural, place: frame.place, paper: frame.paper },
		states: {
			entered: kept.filter(({ state }) => state === 'entered').length,
			approved: kept.filter(({ state }) => state === 'approved').length,
			returned: kept.filter(({ state }) => state === 'returned').length
		},
		heat: heatOf(
			frame,
			villages.map(({ id }) => id),
			counted
		),
		lines: criteriaLines(frame, commune.id, new Set(villages.map(({ id }) => id)), counted)
	};
}

/** Periods that have figures, the latest first. */
export async function readPeriodsKept(tx: Tx, { communeId }: Caller): Promise<string[]> {
	const rows = await tx
		.selectFrom('indicatorValue')
		.where('communeId', '=', communeId)
		.select('period')
		.distinct()
		.orderBy('period', 'desc')
		.execute();
	return rows.map(({ period }) => period);
}
