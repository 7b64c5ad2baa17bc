import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotStep } from '../cases/case.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';

/** Gives a case to a member of the commune, who then sees it and is told. */
export const assignCase = defineCommand({
	name: 'citizens.assign-case',
	does: 'Gives a case to a member of the commune, who then sees it and is told.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, ownerId: field.id, note: v.optional(field.text(1000)) }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, ownerId, note }) {
		const { tx, target, today, now, record } = act;
		const { communeId, unitId } = target;
		const before = await readCase(tx, target, caseId);
		const refusal = whyNotStep('assign', before.state);
		if (refusal) return refused(refusal);
		const owner = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('id', '=', ownerId)
			.where('activity', 'not in', ['left', 'died'])
			.select(['id', 'personId', 'fullName'])
			.executeTakeFirst();
		if (!owner) return refused({ code: 'citizens.owner-not-here' });

		const changes = { ownerMemberId: owner.id, ownerPersonId: owner.personId, ownerName: owner.fullName };
		const text = note ? `${owner.fullName}: ${note}` : owner.fullName;
		const step = await takeStep(act, before, { kind: 'assigned', on: today, changes, text });
		if (!step.ok) return step;
		await tx
			.insertInto('notice')
			.values({
				communeId,
				id: newId(),
				unitId,
				personId: owner.personId,
				kind: 'citizens.told-case-assigned',
				subject: JSON.stringify({ code: before.code }),
				link: `/office/cases/${caseId}`,
				createdAt: now
			})
			.execute();
		record('citizens.case-assigned', { caseId, ownerId });
		return done({ id: caseId });
	}
});
