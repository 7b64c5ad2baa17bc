import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotStep } from '../cases/case.ts';
import { whyNotTakeUpAgain } from '../cases/withdrawal.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';

/** Opens a closed case again, for instance when the person says what the answer left out. */
export const reopenCase = defineCommand({
	name: 'citizens.reopen-case',
	does: 'Opens a closed case again, with a reason.',
	needs: 'grant',
	input: v.strictObject({
		caseId: field.id,
		reason: field.filled(2000),
		/** Whether it was withdrawn because of a threat or force. */
		underThreat: v.optional(v.boolean(), false)
	}),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, reason, underThreat }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const refusal = whyNotStep('reopen', before.state) ?? whyNotTakeUpAgain(before, underThreat, today);
		if (refusal) return refused(refusal);
		const state = before.acceptedOn ? 'accepted' : 'received';
		const changes = {
			state,
			closedAs: null,
			closedOn: null,
			answeredOn: null,
			answerDueOn: null,
			sentTo: '',
			ground: null,
			reopenAskedAt: null,
			reopenWhy: ''
		};
		const step = await takeStep(act, before, { kind: 'reopened', on: today, changes, text: reason });
		if (!step.ok) return step;
		record('citizens.case-reopened', { caseId });
		return done({ id: caseId });
	}
});
