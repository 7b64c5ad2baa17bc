import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { type CaseRow, takeStep } from './case-row.ts';

export type Owner = { memberId: string; personId: string; name: string };

/** Gives a case to somebody, who then sees it and is told. */
export async function giveCase(act: Act, before: CaseRow, owner: Owner, text: string) {
	const { tx, target, now } = act;
	const changes = { ownerMemberId: owner.memberId, ownerPersonId: owner.personId, ownerName: owner.name };
	const step = await takeStep(act, before, { kind: 'assigned', on: act.today, changes, text });
	if (!step.ok) return step;
	await tx
		.insertInto('notice')
		.values({
			communeId: target.communeId,
			id: newId(),
			unitId: target.unitId,
			personId: owner.personId,
			kind: 'citizens.told-case-assigned',
			subject: JSON.stringify({ code: before.code }),
			link: `/office/cases/${before.id}`,
			createdAt: now
		})
		.execute();
	return step;
}
