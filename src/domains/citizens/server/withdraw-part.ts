import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../cases/answering.ts';
import { whyNotStep } from '../cases/case.ts';
import { whyNotWithdrawPart } from '../cases/withdrawal.ts';
import { readCase, takeStep, unitOfCase } from './case-row.ts';
import { paper } from './paper-fields.ts';

/** Notes that the sender withdrew a part, by letter or by signed minutes; the rest goes on under the same clock. */
export const withdrawPartOfCase = defineCommand({
	name: 'citizens.withdraw-part-of-case',
	does: 'Notes that the sender withdrew a part of a case; the rest goes on under the same clock.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, on: v.optional(field.day), part: field.filled(1000), ...paper }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, on = act.today, part, ...papers }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const refusal =
			whyNotStep('withdraw-part', before.state) ?? whyNotDay(on, { ...before, today }) ?? whyNotWithdrawPart(before);
		if (refusal) return refused(refusal);
		const step = await takeStep(act, before, { kind: 'part-withdrawn', on, text: part, ...papers });
		if (!step.ok) return step;
		record('citizens.case-part-withdrawn', { caseId, on });
		return done({ id: caseId });
	}
});
