import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../cases/answering.ts';
import { canStep } from '../cases/case.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';
import { paper } from './paper-fields.ts';

/** Notes that the sender took a settled complaint on, to second settlement or to court. It stays settled here. */
export const noteAppealOfCase = defineCommand({
	name: 'citizens.note-appeal-of-case',
	does: 'Notes that a settled complaint was taken on to second settlement or to court.',
	needs: 'grant',
	input: v.strictObject({
		caseId: field.id,
		to: v.picklist(['second-settlement', 'court']),
		body: field.filled(200),
		on: v.optional(field.day),
		...paper
	}),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, to, body, on = act.today, ...papers }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const refusal =
			(canStep('appeal', before) ? undefined : { code: 'citizens.case-cannot-appeal-now' }) ??
			whyNotDay(on, { receivedOn: before.answeredOn ?? before.receivedOn, today });
		if (refusal) return refused(refusal);
		const changes = { wentOnTo: to, wentOnOn: on };
		const step = await takeStep(act, before, { kind: 'appealed', on, changes, text: body, ...papers });
		if (!step.ok) return step;
		record('citizens.case-appealed', { caseId, to, on });
		return done({ id: caseId });
	}
});
