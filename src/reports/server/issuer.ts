import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { isInSight } from './sight.ts';

export type Reading = { tx: Tx; caller: Caller; today: LocalDate };

/**
 * Keys of a commune's rows: its own, and those of communes that ended and went on in it. Rows keep the commune of their day, so a
 * sum over all of them joins the years before a merger with those after it, each counted once.
 */
const KEPT = sql<number[]>`app.kept_for(unit.commune_id)`.as('kept');

/** The unit that reports, as papers name it, and the communes that it counts over. */
export type Issuer = NonNullable<Awaited<ReturnType<typeof readIssuer>>>;

/**
 * The province or commune that a code names, or that the unit of the code is in; that of the reader otherwise.
 * Undefined where the reader has no sight of it as a whole.
 */
export async function readIssuer({ tx, caller, today }: Reading, unitCode?: string) {
	const units = tx
		.selectFrom('unit')
		.select(['id', 'communeId', 'kind', 'code', 'name', 'paperName', 'placeName', 'term', KEPT]);
	const named = unitCode
		? await tx.selectFrom('unit').where('code', '=', unitCode).select('communeId').executeTakeFirst()
		: undefined;
	const unit = await units
		.where('kind', 'in', ['province', 'commune'])
		.where('communeId', '=', named?.communeId ?? caller.communeId)
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
	const isProvince = unit.kind === 'province';
	const below = isProvince ? await readCommunesBelow(tx, unit.id, today) : [unit];
	return {
		...unit,
		isProvince,
		superior: superior?.paperName ?? '',
		below,
		communes: below.flatMap(({ kept }) => kept),
		/** Of each of these keys the commune that its rows count for. */
		countsFor: new Map(below.flatMap(({ communeId, kept }) => kept.map((key) => [key, communeId])))
	};
}

const readCommunesBelow = (tx: Tx, provinceId: string, today: LocalDate) =>
	tx
		.selectFrom('unitClosure')
		.innerJoin('unit', 'unit.id', 'unitClosure.descendantId')
		.where('unitClosure.ancestorId', '=', provinceId)
		.where('unit.kind', '=', 'commune')
		.where('unit.validFrom', '<=', today)
		.where('unit.validTo', '>', today)
		.select(['unit.id', 'unit.communeId', 'unit.code', 'unit.name', KEPT])
		.orderBy('unit.sortKey')
		.execute();
