import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';

/** Decides not to open a case again that its sender asked to, with the reason that they are told. */
export const keepCaseClosed = defineCommand({
	name: 'citizens.keep-case-closed',
	does: 'Decides not to open a case again that its sender asked to, with a reason.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, reason: field.filled(1000) }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, reason }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const asked = await tx
			.selectFrom('caseFile')
			.where('communeId', '=', target.communeId)
			.where('id', '=', caseId)
			.where('reopenAskedAt', 'is not', null)
			.select('id')
			.executeTakeFirst();
		if (!asked) return refused({ code: 'citizens.reopening-not-asked' });
		const changes = { reopenAskedAt: null, reopenWhy: '' };
		const step = await takeStep(act, before, { kind: 'noted', on: today, changes, text: reason });
		if (!step.ok) return step;
		record('citizens.case-kept-closed', { caseId });
		return done({ id: caseId });
	}
});
