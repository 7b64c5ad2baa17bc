import type { Caller } from '#lib/db/caller.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';
import type { Tx } from '#lib/db/database.ts';
import { type Period, periodBefore } from '#lib/period.ts';
import type { Indicator } from '../criteria.ts';
import type { Figure } from '../figure.ts';
import { type Point, seriesOf } from '../series.ts';
import { standingOf, thresholdFor } from '../standing.ts';
import { readFigureUnits } from './figure-units.ts';
import { readFrame } from './frame.ts';

const valuesOf = (tx: Tx, { communeId }: Caller, indicator: string) =>
	tx
		.selectFrom('indicatorValue')
		.where('communeId', '=', ofCommune(communeId))
		.where('indicator', '=', indicator)
		.select([
			'id',
			'communeId',
			'unitId',
			'period',
			'numerator',
			'denominator',
			'evidence',
			'reason',
			'fileId',
			'state',
			'returnedWhy',
			'enteredName',
			'enteredAt',
			'approvedName'
		]);

/** One indicator in one period: a line for every unit that keeps it, its threshold, and its course over the periods. */
export async function readIndicator(tx: Tx, caller: Caller, indicator: Indicator, period: Period) {
	const commune = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', '=', 'commune')
		.select(['id', 'code', 'name', 'communeId'])
		.executeTakeFirstOrThrow();
	const units = [...(await readFigureUnits(tx, { communeId: caller.communeId, unitId: commune.id })).values()];
	const values = await valuesOf(tx, caller, indicator.code).execute();
	const frame = await readFrame(tx, caller, period.to);
	const threshold = thresholdFor(indicator, frame.place, period.to, frame.own);
	const before = periodBefore(period)?.code;
	const at = (unitId: string, code: string | undefined) =>
		values.find((one) => one.unitId === unitId && one.period === code);
	const keepers = units.filter(({ kind, id }) =>
		indicator.keptBy === 'village' ? kind === 'village' : id === commune.id
	);
	const rows = keepers.map((unit) => {
		const value = at(unit.id, period.code);
		const counts = value && value.state !== 'returned' ? value : undefined;
		return {
			unit,
			value,
			before: at(unit.id, before),
			standing: standingOf(counts, indicator, threshold)
		};
	});
	const lock = await tx
		.selectFrom('indicatorPeriod')
		.where('communeId', '=', caller.communeId)
		.where('period', '=', period.code)
		.where('lockedAt', 'is not', null)
		.select(['byName', 'lockedAt'])
		.executeTakeFirst();
	const merged = units.filter(({ kind, id }) => kind === 'commune' && id !== commune.id);
	const keys = await readKeys(tx, merged);
	return { commune, rows, threshold, lock: lock ?? null, merged, series: courseOf(indicator, keepers, keys, values) };
}

/** The communes that merged, with the key of their own rows where they kept their figures in this system. */
const readKeys = async (tx: Tx, merged: readonly { id: string }[]) =>
	merged.length === 0
		? []
		: tx
				.selectFrom('unit')
				.where(
					'id',
					'in',
					merged.map(({ id }) => id)
				)
				.select(['id', 'communeId'])
				.execute();

type Value = {
	communeId: number;
	unitId: string;
	period: string;
	numerator: number | null;
	denominator: number | null;
	state: string;
};

/** The commune's own periods are its villages' added up, or its own figure; those before it are of the merged ones. */
function courseOf(
	indicator: Indicator,
	keepers: readonly { id: string }[],
	merged: readonly { id: string; communeId: number }[],
	values: readonly Value[]
): Point[] {
	const ids = new Set(keepers.map(({ id }) => id));
	const own = addedUp(values.filter(({ unitId }) => ids.has(unitId)));
	const before = merged.map(({ id, communeId }) =>
		addedUp(values.filter((value) => value.unitId === id || (value.communeId === communeId && !ids.has(value.unitId))))
	);
	return seriesOf(indicator, own, before);
}

/** Figures of units by period: one unit's as they stand, those of several together. */
function addedUp(values: readonly Value[]): Map<string, Figure> {
	const sums = new Map<string, Figure>();
	for (const { period, numerator, denominator, state } of values) {
		if (numerator === null || state === 'returned') continue;
		const sum = sums.get(period);
		sums.set(period, {
			numerator: (sum?.numerator ?? 0) + numerator,
			denominator: denominator === null ? null : (sum?.denominator ?? 0) + denominator
		});
	}
	return sums;
}
