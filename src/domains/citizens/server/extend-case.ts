import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../cases/answering.ts';
import { whyNotStep } from '../cases/case.ts';
import { extended, whyNotExtend } from '../cases/extension.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';
import { paper } from './paper-fields.ts';

/** Gives a case longer, once and before its time is over, with the reason that its sender is told. */
export const extendCase = defineCommand({
	name: 'citizens.extend-case',
	does: 'Gives a case longer, once and before its time is over, with a reason; answers the new day.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, on: v.optional(field.day), reason: field.filled(1000), ...paper }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, on = act.today, reason, ...papers }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const refusal =
			whyNotStep('extend', before.state) ??
			whyNotDay(on, { receivedOn: before.acceptedOn ?? before.receivedOn, today }) ??
			whyNotExtend(before, on);
		if (refusal) return refused(refusal);
		const step = await takeStep(act, before, {
			kind: 'extended',
			on,
			changes: extended(before),
			text: reason,
			...papers
		});
		if (!step.ok) return step;
		record('citizens.case-extended', { caseId, on });
		return done({ id: caseId, dueOn: step.value.clocks.at(-1)?.dueOn ?? null });
	}
});
