import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { LineOnPhone, PlanOnPhone } from '../phone/plan-on-phone.ts';
import type { PlanState } from '../plan.ts';

/** The caller's own plan of this year with its works; undefined where there is none. */
export async function readPlanForPhone(
	tx: Tx,
	{ communeId, personId }: Caller,
	year: number
): Promise<PlanOnPhone | undefined> {
	const row = await tx
		.selectFrom('personalPlan as p')
		.where('p.communeId', '=', communeId)
		.where('p.personId', '=', personId)
		.where('p.year', '=', year)
		.select((eb) => [
			'p.id',
			'p.year',
			'p.state',
			'p.personId',
			jsonArrayFrom(
				eb
					.selectFrom('planLine as l')
					.whereRef('l.communeId', '=', 'p.communeId')
					.whereRef('l.planId', '=', 'p.id')
					.orderBy('l.position')
					.select(['l.id', 'l.work', 'l.measure', 'l.dueOn', 'l.result', 'l.sharePercent', 'l.note'])
			).as('lines')
		])
		.executeTakeFirst();
	return row && { ...row, state: row.state as PlanState, lines: nestedRows(row.lines) as LineOnPhone[] };
}
