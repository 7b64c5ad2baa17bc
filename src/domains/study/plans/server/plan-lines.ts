import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDue, whyNotWrite } from '../plan.ts';
import { countLines, lineCommand, planCommand } from './plan-command.ts';

const MOST_LINES = 20;
const facts = { work: field.filled(500), measure: field.filled(300), dueOn: field.day };

export const addPlanLine = planCommand({
	name: 'add-plan-line',
	does: 'Adds a work to the own plan: what, how it is measured, and by which day.',
	input: facts,
	async run(act, plan, { planId, ...line }) {
		const { tx, target, caller, commandId, record } = act;
		const refusal = whyNotWrite(plan, caller.personId) ?? whyNotDue(line.dueOn, plan.year);
		if (refusal) return refused(refusal);
		const { last } = await tx
			.selectFrom('planLine')
			.where('communeId', '=', target.communeId)
			.where('planId', '=', planId)
			.select((eb) => eb.fn.max('position').as('last'))
			.executeTakeFirstOrThrow();
		if ((last ?? 0) >= MOST_LINES) return refused({ code: 'study.plan-too-long', facts: { most: MOST_LINES } });
		const id = rowId(commandId);
		await tx
			.insertInto('planLine')
			.values({ ...target, id, planId, personId: plan.personId, position: (last ?? 0) + 1, ...line })
			.execute();
		await countLines(act, planId);
		record('study.plan-line-added', { planId, lineId: id });
		return done({ id });
	}
});

export const changePlanLine = lineCommand({
	name: 'change-plan-line',
	does: 'Changes a work of the own plan that is not signed yet.',
	input: facts,
	async run({ tx, target, caller, record }, { plan }, { lineId, ...line }) {
		const refusal = whyNotWrite(plan, caller.personId) ?? whyNotDue(line.dueOn, plan.year);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('planLine')
			.set(line)
			.where('communeId', '=', target.communeId)
			.where('id', '=', lineId)
			.execute();
		record('study.plan-line-changed', { planId: plan.id, lineId });
		return done({ id: lineId });
	}
});

export const dropPlanLine = lineCommand({
	name: 'drop-plan-line',
	does: 'Takes a work off the own plan that is not signed yet.',
	input: {},
	async run(act, { plan, line }, { lineId }) {
		const { tx, target, caller, record } = act;
		const refusal =
			whyNotWrite(plan, caller.personId) ?? (line.result === 'open' ? undefined : { code: 'study.line-closed' });
		if (refusal) return refused(refusal);
		await tx.deleteFrom('planLine').where('communeId', '=', target.communeId).where('id', '=', lineId).execute();
		await countLines(act, plan.id);
		record('study.plan-line-dropped', { planId: plan.id, lineId });
		return done({ id: lineId });
	}
});
