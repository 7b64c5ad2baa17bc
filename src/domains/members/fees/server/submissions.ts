import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId } from '#lib/rule-sets.ts';
import { monthText } from '../fee.ts';
import { feeRulesOf, firstDay, lastDay } from '../fee-rules.ts';
import { sheetOf, splitOf, totalsOf } from '../sheet.ts';
import { month } from './fee-fields.ts';
import { readFeeMembers, readSettings } from './read-fees.ts';

/** Hands on what a cell collected up to the end of a month and has not yet handed on. */
export const submitFees = defineCommand({
	name: 'members.submit-fees',
	does: 'Hands on to the commune what a cell collected up to the end of a month: the share that is submitted, and the share that the cell keeps.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, month }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, commandId, record }, { month: ofMonth }) {
		const { communeId, unitId } = target;
		const facts = { month: monthText(ofMonth) };
		const rules = feeRulesOf(ofMonth);
		if (!rules) return refused({ code: 'members.fee-no-rules', facts });
		if (firstDay(ofMonth) > today) return refused({ code: 'members.fee-month-ahead', facts });
		const unsent = await tx
			.selectFrom('feePayment')
			.where('communeId', '=', communeId)
			.where('unitId', '=', unitId)
			.where('submissionId', 'is', null)
			.where('struckWhy', '=', '')
			.where('paidOn', '<=', lastDay(ofMonth))
			.select(['id', 'amount'])
			.forUpdate()
			.execute();
		if (unsent.length === 0) return refused({ code: 'members.fees-nothing-to-submit', facts });
		const settings = await readSettings(tx, communeId);
		const span = { from: ofMonth, to: ofMonth };
		const members = await readFeeMembers(tx, communeId, { unitIds: [unitId] }, span);
		const lines = sheetOf(members, ofMonth, settings, today);
		const totals = totalsOf(lines);
		const collected = unsent.reduce((sum, { amount }) => sum + Number(amount), 0);
		const split = splitOf(collected, 'cell', ofMonth, settings);
		const id = rowId(commandId);
		await tx
			.insertInto('feeSubmission')
			.values({
				...{ communeId, unitId, id, month: ofMonth, collected, ...split },
				due: totals.due,
				members: totals.members,
				payers: lines.filter(({ paid }) => paid > 0).length,
				exempt: totals.exempt,
				ruleSetId: ruleSetId(rules),
				byName: caller.name,
				at: now
			})
			.execute();
		await tx
			.updateTable('feePayment')
			.set({ submissionId: id })
			.where('communeId', '=', communeId)
			.where(
				'id',
				'in',
				unsent.map((payment) => payment.id)
			)
			.execute();
		record('members.fees-submitted', { submissionId: id, month: ofMonth, collected, ...split });
		return done({ id, collected, ...split });
	}
});

/** The office's word on what a cell handed on. Returned, its receipts are free again; received can be taken back. */
export const settleFees = defineCommand({
	name: 'members.settle-fees',
	does: 'Says that what a cell handed on was received, takes that back, or returns it with the reason so that its receipts are free again.',
	needs: 'grant',
	input: v.strictObject({
		submissionId: field.id,
		state: v.picklist(['sent', 'received', 'returned'], 'input.missing'),
		note: v.optional(field.text(500), '')
	}),
	target: (tx, { submissionId }) =>
		tx.selectFrom('feeSubmission').where('id', '=', submissionId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target: { communeId }, caller, now, record }, { submissionId, state, note }) {
		const before = await tx
			.selectFrom('feeSubmission')
			.where('communeId', '=', communeId)
			.where('id', '=', submissionId)
			.select(['state', 'month'])
			.executeTakeFirstOrThrow();
		if (before.state === state) return refused({ code: 'members.fees-settled-so' });
		if (before.state === 'returned') return refused({ code: 'members.fees-returned-already' });
		if (state === 'returned' && !note) return refused({ code: 'members.fees-return-why' });
		const settled =
			state === 'sent' ? { settledName: '', settledAt: null } : { settledName: caller.name, settledAt: now };
		await tx
			.updateTable('feeSubmission')
			.set({ state, note, ...settled })
			.where('communeId', '=', communeId)
			.where('id', '=', submissionId)
			.execute();
		if (state === 'returned')
			await tx
				.updateTable('feePayment')
				.set({ submissionId: null })
				.where('communeId', '=', communeId)
				.where('submissionId', '=', submissionId)
				.execute();
		record('members.fees-settled', { submissionId, month: before.month, state, before: before.state, note });
		return done({ id: submissionId });
	}
});
