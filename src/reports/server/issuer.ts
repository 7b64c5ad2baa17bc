import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { isInSight } from './sight.ts';

export type Reading = { tx: Tx; caller: Caller; today: LocalDate };

/** The unit that reports, as papers name it, and the communes that it counts over. */
export type Issuer = NonNullable<Awaited<ReturnType<typeof readIssuer>>>;

/**
 * The province or commune that a code names, or that the unit of the code is in; that of the reader otherwise.
 * Undefined where the reader has no sight of it as a whole.
 */
export async function readIssuer({ tx, caller, today }: Reading, unitCode?: string) {
	const units = tx
		.selectFrom('unit')
		.select(['id', 'communeId', 'kind', 'code', 'name', 'paperName', 'placeName', 'term']);
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
		communes: below.map(({ communeId }) => communeId)
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
		.select(['unit.id', 'unit.communeId', 'unit.code', 'unit.name'])
		.orderBy('unit.sortKey')
		.execute();
