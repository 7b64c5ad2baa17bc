import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { whyNotGiveTask } from '../giving.ts';
import { tellOwner } from './tell-owner.ts';

export type TaskOwner = { ownerMemberId: string; ownerPersonId: string; ownerName: string };

type GivenTask = {
	title: string;
	product: string;
	dueOn: LocalDate;
	/** The unit as a whole owes it where nobody is named. */
	owner?: TaskOwner | undefined;
	responsibility?: string;
	authority?: string;
};

/** Gives a task in the unit of the act, and tells whoever owes it. */
export async function giveTask(act: Act, { owner, ...task }: GivenTask): Promise<Result<{ id: string }>> {
	const { tx, target, caller, today, now } = act;
	const { title, dueOn } = task;
	const refusal = whyNotGiveTask({ dueOn, today });
	if (refusal) return refused(refusal);
	const { communeId, unitId } = target;
	const id = newId();
	await tx
		.insertInto('task')
		.values({
			communeId,
			id,
			unitId,
			...task,
			searchKey: searchKey(title),
			...owner,
			givenOn: today,
			createdBy: caller.personId,
			createdAt: now
		})
		.execute();
	if (owner) await tellOwner(act, { id, title, dueOn, ownerPersonId: owner.ownerPersonId });
	return done({ id });
}
