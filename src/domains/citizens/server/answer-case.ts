import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { answeringRules, whyNotAnswer } from '../cases/answering.ts';
import { whyNotStep } from '../cases/case.ts';
import { dueOnNow, readCase, takeStep, unitOfCase } from './case-row.ts';
import { paper } from './paper-fields.ts';

/** Sends the settlement or answer out. It must say what was found and done, not that something will be looked at. */
export const answerCase = defineCommand({
	name: 'citizens.answer-case',
	does: 'Records the settlement or answer that went out to the person who brought a case.',
	needs: 'grant',
	input: v.strictObject({
		caseId: field.id,
		on: v.optional(field.day),
		answer: field.filled(4000),
		/** What proves it: minutes, pictures, papers, and where they are kept. */
		evidence: v.optional(field.text(500), ''),
		...paper
	}),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, on = act.today, answer, evidence, ...papers }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const rules = ruleSetInForce(answeringRules, today).parameters;
		const refusal =
			whyNotStep('answer', before.state) ??
			whyNotAnswer(answer, on, { receivedOn: before.acceptedOn ?? before.receivedOn, today }, rules);
		if (refusal) return refused(refusal);
		const answerDueOn = await dueOnNow(tx, target, caseId);
		const changes = { state: 'answered', answeredOn: on, answer, evidence, answerDueOn };
		const step = await takeStep(act, before, { kind: 'answered', on, changes, text: answer, ...papers });
		if (!step.ok) return step;
		record('citizens.case-answered', { caseId, on });
		return done({ id: caseId });
	}
});
