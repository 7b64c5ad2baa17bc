import { sql } from 'kysely';
import { indicatorOf } from '#domains/outcomes/indicators/index.ts';
import type { Tx } from '#lib/db/database.ts';
import { effectOf, type VillageFigure } from '../effect.ts';
import type { AdoptionRow } from './models-page.ts';

/** What the villages that took a model over reached beside those that did not; undefined where nothing can be compared. */
export async function readEffect(
	tx: Tx,
	communeId: number,
	indicator: string,
	adoptions: readonly Pick<AdoptionRow, 'unitId' | 'startedOn' | 'state'>[]
) {
	const found = indicatorOf(indicator);
	const going = adoptions.filter(({ state }) => state !== 'stopped');
	const first = going.map(({ startedOn }) => startedOn).toSorted()[0];
	if (!found || !first) return undefined;
	const { rows } = await sql<{ unitId: string; period: string; numerator: number; denominator: number | null }>`
		select v.unit_id, v.period, v.numerator::float8 as numerator, v.denominator::float8 as denominator
		from indicator_value v join unit u on u.id = v.unit_id
		where v.commune_id = ${communeId} and v.indicator = ${indicator} and v.state <> 'returned' and v.numerator is not null
			and u.commune_id = v.commune_id and u.kind = 'village'`.execute(tx);
	const figures = rows.map(
		({ unitId, period, ...figure }): VillageFigure => ({
			unitId,
			period,
			figure
		})
	);
	const { measure, name } = found.indicator;
	const effect = effectOf(figures, new Set(going.map(({ unitId }) => unitId)), first, measure);
	return { code: indicator, name, measure, effect };
}
export type EffectPage = NonNullable<Awaited<ReturnType<typeof readEffect>>>;
