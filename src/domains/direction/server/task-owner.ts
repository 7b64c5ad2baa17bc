import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';

/** The member who is to owe a task, or undefined if the unit has no such member any more. */
export const readOwner = (tx: Tx, { communeId, unitId }: Target, memberId: string) =>
	tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('id', '=', memberId)
		.where('activity', 'not in', ['left', 'died'])
		.select(['id as ownerMemberId', 'personId as ownerPersonId', 'fullName as ownerName'])
		.executeTakeFirst();
