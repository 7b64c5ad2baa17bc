import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../cases/answering.ts';
import { whyNotStep } from '../cases/case.ts';
import { groundsFor } from '../cases/non-acceptance.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';
import { paper } from './paper-fields.ts';

/** Does not take a case in, on one of the grounds of the rules, with what the sender is told. A person decides it. */
export const declineCase = defineCommand({
	name: 'citizens.decline-case',
	does: 'Does not take a case in, on one of the grounds of the rules in force, with the explanation that its sender is given.',
	needs: 'grant',
	input: v.strictObject({
		caseId: field.id,
		ground: field.filled(60),
		on: v.optional(field.day),
		reason: field.filled(2000),
		...paper
	}),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, ground, on = act.today, reason, ...papers }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const refusal = whyNotStep('decline', before.state) ?? whyNotDay(on, { ...before, today });
		if (refusal) return refused(refusal);
		const found = groundsFor(before.kind, before.receivedOn).find(({ code }) => code === ground);
		if (!found) return refused({ code: 'citizens.ground-not-lawful' });
		const changes = { state: 'closed', closedAs: found.endsAs, closedOn: on, ground };
		const step = await takeStep(act, before, { kind: 'declined', on, changes, text: reason, ...papers });
		if (!step.ok) return step;
		record('citizens.case-declined', { caseId, ground, on });
		return done({ id: caseId, as: found.endsAs });
	}
});
