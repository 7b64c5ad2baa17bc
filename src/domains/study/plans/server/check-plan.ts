import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { planRules } from '../form.ts';
import { whyNotCheck } from '../plan.ts';
import { planCommand } from './plan-command.ts';

const shares = v.pipe(
	v.array(v.strictObject({ lineId: field.id, sharePercent: field.wholeNumber(0, 100) })),
	v.maxLength(20)
);

/** The member's own reckoning at mid-year; lines that are closed keep their result. */
export const checkPlan = planCommand({
	name: 'check-plan',
	does: 'Writes the own mid-year self-check: in words, and how much of each open work is done.',
	input: { text: field.filled(4000), shares: v.optional(shares, []) },
	async run({ tx, target, caller, today, record }, plan, { planId, text, shares }) {
		const refusal = whyNotCheck(plan, caller.personId, today, ruleSetInForce(planRules, today));
		if (refusal) return refused(refusal);
		const { communeId } = target;
		await tx
			.updateTable('planContent')
			.set({ midYear: text })
			.where('communeId', '=', communeId)
			.where('planId', '=', planId)
			.execute();
		for (const { lineId, sharePercent } of shares)
			await tx
				.updateTable('planLine')
				.set({ sharePercent })
				.where('communeId', '=', communeId)
				.where('planId', '=', planId)
				.where('id', '=', lineId)
				.where('result', '=', 'open')
				.execute();
		await tx
			.updateTable('personalPlan')
			.set({ checkedOn: today })
			.where('communeId', '=', communeId)
			.where('id', '=', planId)
			.execute();
		record('study.plan-checked', { planId });
		return done({ id: planId });
	}
});
