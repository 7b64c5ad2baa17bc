import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';

/** The commune of a member in sight: what is on record of cadres stands there, not in their cell. */
export const communeOfMember = (tx: Tx, memberId: string): Promise<Target | undefined> =>
	tx
		.selectFrom('member as m')
		.innerJoin('unit as u', (join) => join.onRef('u.communeId', '=', 'm.communeId').on('u.kind', '=', 'commune'))
		.where('m.id', '=', memberId)
		.orderBy('u.validTo', 'desc')
		.select(['u.id as unitId', 'm.communeId'])
		.executeTakeFirst();
