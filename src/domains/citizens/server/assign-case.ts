import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotStep } from '../cases/case.ts';
import { readCase, unitOfCase } from './case-row.ts';
import { giveCase } from './give-case.ts';

/** Gives a case to a member of the commune, who then sees it and is told. */
export const assignCase = defineCommand({
	name: 'citizens.assign-case',
	does: 'Gives a case to a member of the commune, who then sees it and is told.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, ownerId: field.id, note: v.optional(field.text(1000)) }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, ownerId, note }) {
		const { tx, target, record } = act;
		const { communeId } = target;
		const before = await readCase(tx, target, caseId);
		const refusal = whyNotStep('assign', before.state);
		if (refusal) return refused(refusal);
		const owner = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('id', '=', ownerId)
			.where('activity', 'not in', ['left', 'died'])
			.select(['personId', 'fullName'])
			.executeTakeFirst();
		if (!owner) return refused({ code: 'citizens.owner-not-here' });

		const { personId, fullName: name } = owner;
		const step = await giveCase(act, before, { memberId: ownerId, personId, name }, note ? `${name}: ${note}` : name);
		if (!step.ok) return step;
		record('citizens.case-assigned', { caseId, ownerId });
		return done({ id: caseId });
	}
});
