import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import { tracedRead } from '#lib/db/traced-read.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/**
 * The households of a round by name, opened with a trace; undefined for whoever may not see them, and while there is none.
 * @param purpose the page that shows them
 */
export const openHouseholds = (caller: Caller, recognitionId: string, purpose: string) =>
	tracedRead(caller, 'outcomes.open-households', async (tx) => {
		const rows = await tx
			.selectFrom('recognitionHousehold as h')
			.where('h.communeId', '=', ofCommune(caller.communeId))
			.where('h.recognitionId', '=', recognitionId)
			.select((eb) => [
				'h.communeId',
				'h.unitId',
				'h.id',
				'h.head',
				'h.place',
				'h.persons',
				'h.score',
				'h.income',
				'h.deprivations',
				'h.class',
				'h.reason',
				'h.struckWhy',
				jsonArrayFrom(
					eb
						.selectFrom('recognitionWithdrawal as w')
						.whereRef('w.communeId', '=', 'h.communeId')
						.whereRef('w.householdId', '=', 'h.id')
						.orderBy('w.at')
						.orderBy('w.id')
						.select(['w.id', 'w.onDay', 'w.document', 'w.reason', 'w.takenBackWhy', 'w.byName'])
				).as('withdrawals')
			])
			.orderBy('h.at')
			.orderBy('h.id')
			.execute();
		const first = rows[0];
		if (!first) return undefined;
		const { communeId, unitId } = first;
		const seen = rows.map(({ communeId: _, unitId: __, withdrawals, ...row }) => ({
			...row,
			withdrawals: nestedRows(withdrawals)
		}));
		return { seen, trace: { communeId, unitId, fields: `households of round ${recognitionId}`, purpose } };
	});
export type Household = NonNullable<Awaited<ReturnType<typeof openHouseholds>>>[number];
