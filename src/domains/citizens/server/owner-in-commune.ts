import type { TaskOwner } from '#domains/direction/server/index.ts';
import type { Act } from '#lib/commands/command.ts';

/** A member of the commune who is to owe a promise; the caller where nobody is named. */
export const ownerInCommune = ({ tx, target, caller }: Act, memberId?: string): Promise<TaskOwner | undefined> =>
	tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where((eb) => (memberId ? eb('id', '=', memberId) : eb('personId', '=', caller.personId)))
		.where('activity', 'not in', ['left', 'died'])
		.select(['id as ownerMemberId', 'personId as ownerPersonId', 'fullName as ownerName'])
		.executeTakeFirst();
