import type { Tx } from '#lib/db/database.ts';
import { done, type Result, refused } from '#lib/result.ts';

export type DutyHolder = { holderMemberId: string | null; holderPersonId: string | null; holderName: string };

/**
 * Who holds the duty: a member whom the caller sees or who stood on the schedule before, or somebody by name, such as a
 * deputy who is on no roll here.
 */
export async function dutyHolderOf(
	tx: Tx,
	communeId: number,
	{ holderId, holderName }: { holderId?: string | undefined; holderName: string }
): Promise<Result<DutyHolder>> {
	if (!holderId)
		return holderName.length >= 2
			? done({ holderMemberId: null, holderPersonId: null, holderName })
			: refused({ code: 'citizens.reception-needs-holder' });
	const member = await tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where('id', '=', holderId)
		.where('activity', 'not in', ['left', 'died'])
		.select(['id as holderMemberId', 'personId as holderPersonId', 'fullName as holderName'])
		.executeTakeFirst();
	if (member) return done(member);
	const before = await tx
		.selectFrom('receptionSession')
		.where('communeId', '=', communeId)
		.where('holderMemberId', '=', holderId)
		.select(['holderMemberId', 'holderPersonId', 'holderName'])
		.orderBy('onDay', 'desc')
		.executeTakeFirst();
	return before ? done(before) : refused({ code: 'citizens.reception-needs-holder' });
}
