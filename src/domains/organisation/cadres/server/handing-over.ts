import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { SIDES, whyNotSign, whyNotUndo } from '../handing-over.ts';
import { cadreRules } from '../rules.ts';
import { staffOf, unitOfStaff } from './assignment.ts';

/** Notes who signed the handover list for one side, from the paper. Signed again, the later one stands. */
export const signHandover = defineCommand({
	name: 'organisation.sign-handover',
	does: 'Notes who signed the handover list of an assignment for the side that hands over, or for the one that takes over.',
	needs: 'grant',
	input: v.strictObject({
		staffId: field.id,
		side: v.picklist(SIDES, 'input.missing'),
		signerName: v.pipe(field.filled(100), v.minLength(2, 'input.missing')),
		signerPost: v.optional(field.text(100), ''),
		signedOn: field.day
	}),
	target: (tx, { staffId }) => unitOfStaff(tx, staffId),
	async run(act, { staffId, side, ...signed }) {
		const { tx, target, caller, today, now, record } = act;
		const staff = await staffOf(act, staffId);
		const refusal = whyNotSign(staff, { signedOn: signed.signedOn, today });
		if (refusal) return refused(refusal);
		const row = { ...signed, byName: caller.name, at: now };
		await tx
			.insertInto('cadreHandoverSignature')
			.values({ ...target, staffId, side, ...row })
			.onConflict((conflict) => conflict.columns(['communeId', 'staffId', 'side']).doUpdateSet(row))
			.execute();
		record('organisation.handover-signed', { staffId, side });
		return done({ id: staffId });
	}
});

export const undoAssignment = defineCommand({
	name: 'organisation.undo-assignment',
	does: 'Takes a decided assignment back to a proposal, with the reason, within the days that the rules give.',
	needs: 'grant',
	input: v.strictObject({ staffId: field.id, why: field.filled(500) }),
	target: (tx, { staffId }) => unitOfStaff(tx, staffId),
	async run(act, { staffId, why }) {
		const { tx, target, today, record } = act;
		const staff = await staffOf(act, staffId);
		const tasks = (await openWorkOf(tx, target.communeId, staffId)).filter(({ taskId }) => taskId).length;
		const refusal = whyNotUndo({ ...staff, tasks }, today, ruleSetInForce(cadreRules, staff.decidedOn ?? today));
		if (refusal) return refused(refusal);
		await tx
			.deleteFrom('cadreHandoverSignature')
			.where('communeId', '=', target.communeId)
			.where('staffId', '=', staffId)
			.execute();
		await tx
			.updateTable('cadreStaff')
			.set({ state: 'proposed', decision: '', fromDay: null, decidedOn: null, undoneWhy: why })
			.where('communeId', '=', target.communeId)
			.where('id', '=', staffId)
			.execute();
		record('organisation.assignment-undone', { staffId, why });
		return done({ id: staffId });
	}
});

export const openWorkOf = (tx: Tx, communeId: number, staffId: string) =>
	tx
		.selectFrom('cadreOpenWork')
		.where('communeId', '=', communeId)
		.where('staffId', '=', staffId)
		.orderBy('position')
		.select(['id', 'what', 'taskId'])
		.execute();
