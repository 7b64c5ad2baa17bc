import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { FeeBase, FeeRelief } from '../fee.ts';
import { type FeeSetting, firstDay, lastDay, type Month } from '../fee-rules.ts';
import type { FeeMember } from '../sheet.ts';

export const readSettings = (tx: Tx, communeId: number): Promise<FeeSetting[]> =>
	tx
		.selectFrom('feeSetting')
		.where('communeId', '=', communeId)
		.select(['fromMonth', 'region', 'cellKeepsBp', 'communeKeepsBp'])
		.execute();

/** Which members are read: of some units, or one person wherever they were. */
export type FeesOf = { unitIds: readonly string[] } | { memberId: string };

/**
 * Members who belonged to the units in the months asked for, with what their fees are reckoned from: as far as the
 * caller sees it. Somebody who moved stands once for each cell.
 */
export async function readFeeMembers(
	tx: Tx,
	communeId: number,
	of: FeesOf,
	{ from, to }: { from: Month; to: Month }
): Promise<FeeMember[]> {
	const whose =
		'memberId' in of ? sql`x.member_id = ${of.memberId}` : sql`x.unit_id = any(${of.unitIds as string[]}::uuid[])`;
	const [stays, bases, reliefs, payments] = await Promise.all([
		sql<{ memberId: string; fullName: string; unitId: string; from: string; to: string }>`
			select x.member_id, m.full_name, x.unit_id, x.valid_from::text as "from", least(x.valid_to, '9999-12-31')::text as "to"
			from membership x join member m on m.commune_id = x.commune_id and m.id = x.member_id
			where x.commune_id = ${communeId} and ${whose} and x.valid_from <= ${lastDay(to)} and x.valid_to > ${firstDay(from)}
			order by m.sort_key, x.valid_from`.execute(tx),
		sql<FeeBase & { memberId: string; unitId: string }>`
			select member_id, unit_id, from_month, fee_group as "group", dong::float8 as dong
			from fee_base x where commune_id = ${communeId} and ${whose} and from_month <= ${to}`.execute(tx),
		sql<FeeRelief & { memberId: string; unitId: string }>`
			select member_id, unit_id, id, kind, from_month, to_month, pays_bp
			from fee_relief x where commune_id = ${communeId} and ${whose} and from_month <= ${to}
			  and (to_month is null or to_month >= ${from})`.execute(tx),
		sql<{ memberId: string; unitId: string; month: Month; dong: number; receipts: number[] }>`
			select member_id, unit_id, month, sum(amount)::float8 as dong, array_agg(receipt order by receipt) as receipts
			from fee_payment x where commune_id = ${communeId} and ${whose} and month between ${from} and ${to} and struck_why = ''
			group by member_id, unit_id, month`.execute(tx)
	]);
	const key = ({ memberId, unitId }: { memberId: string; unitId: string }) => `${memberId} ${unitId}`;
	const [basesOf, reliefsOf, paidOf] = [bases, reliefs, payments].map(({ rows }) =>
		Map.groupBy(rows as { memberId: string; unitId: string }[], key)
	) as [Map<string, FeeBase[]>, Map<string, FeeRelief[]>, Map<string, (typeof payments.rows)[number][]>];
	return stays.rows.map((stay) => ({
		...stay,
		bases: basesOf.get(key(stay)) ?? [],
		reliefs: reliefsOf.get(key(stay)) ?? [],
		paid: Object.fromEntries((paidOf.get(key(stay)) ?? []).map(({ month, ...paid }) => [month, paid]))
	}));
}

/** The member's cell on the last day of a month, or today, with what a command on their fees needs; none where out of sight. */
export const readPayer = (tx: Tx, memberId: string) =>
	tx
		.selectFrom('member')
		.where('id', '=', memberId)
		.select(['id', 'communeId', 'unitId', 'personId', 'fullName', 'admittedOn', 'activity'])
		.executeTakeFirst();
