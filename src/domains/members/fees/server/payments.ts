import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { isOfMonth } from '../sheet.ts';
import { whyNotMonth } from '../fee.ts';
import { bookPayments } from './book-payments.ts';
import { dong, month } from './fee-fields.ts';
import { readFeeMembers } from './read-fees.ts';

/** What a fee keeper took at one sitting, for one month: all of it or nothing. */
export const collectFees = defineCommand({
	name: 'members.collect-fees',
	does: 'Writes down fees that members of a cell paid in cash for a month; each gets the next receipt of the cell.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		month,
		paidOn: field.day,
		lines: v.pipe(
			v.array(v.strictObject({ memberId: field.id, dong: dong(1) })),
			v.minLength(1, 'members.fee-nobody-chosen'),
			v.maxLength(500)
		)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { month: forMonth, paidOn, lines }) {
		const { tx, target, today, record } = act;
		const refusal = whyNotMonth(forMonth, today);
		if (refusal) return refused(refusal);
		if (paidOn > today) return refused({ code: 'members.fee-paid-ahead' });
		const span = { from: forMonth, to: forMonth };
		const members = (await readFeeMembers(tx, target.communeId, { unitIds: [target.unitId] }, span)).filter((member) =>
			isOfMonth(member, forMonth, today)
		);
		const persons = await readPersons(tx, target.communeId, lines);
		const strange = lines.find(({ memberId }) => !members.some((member) => member.memberId === memberId));
		if (strange)
			return refused({ code: 'members.fee-not-of-cell', facts: { name: persons.get(strange.memberId)?.name ?? '' } });
		const twice = lines.find(({ memberId }, nth) => lines.findIndex((one) => one.memberId === memberId) !== nth);
		if (twice)
			return refused({ code: 'members.fee-named-twice', facts: { name: persons.get(twice.memberId)?.name ?? '' } });
		const booked = await bookPayments(
			act,
			lines.map(({ memberId, dong: amount }) => ({
				unitId: target.unitId,
				memberId,
				personId: persons.get(memberId)!.personId,
				month: forMonth,
				amount,
				paidOn
			}))
		);
		record('members.fees-collected', { month: forMonth, paidOn, receipts: booked.map(({ receipt }) => receipt) });
		return done({ receipts: booked.map(({ receipt }) => receipt) });
	}
});

type Lines = readonly { memberId: string }[];

async function readPersons(tx: Parameters<typeof readFeeMembers>[0], communeId: number, lines: Lines) {
	const rows = await tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where(
			'id',
			'in',
			lines.map(({ memberId }) => memberId)
		)
		.select(['id', 'personId', 'fullName as name'])
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/** A receipt that was written wrongly: it stays in the book, and counts no longer. */
export const strikeFee = defineCommand({
	name: 'members.strike-fee',
	does: 'Strikes a receipt of a fee that was written wrongly, with the reason; not once it was handed on.',
	needs: 'grant',
	input: v.strictObject({ paymentId: field.id, reason: field.filled(500) }),
	target: (tx, { paymentId }) =>
		tx.selectFrom('feePayment').where('id', '=', paymentId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { paymentId, reason }) {
		const payment = await tx
			.selectFrom('feePayment')
			.where('communeId', '=', target.communeId)
			.where('id', '=', paymentId)
			.select(['memberId', 'receipt', 'year', 'submissionId', 'struckWhy'])
			.executeTakeFirstOrThrow();
		const { memberId, receipt, year, submissionId, struckWhy } = payment;
		if (struckWhy) return refused({ code: 'members.fee-struck-already', facts: { receipt } });
		if (submissionId) return refused({ code: 'members.fee-handed-on', facts: { receipt } });
		await tx
			.updateTable('feePayment')
			.set({ struckWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', paymentId)
			.execute();
		record('members.fee-struck', { memberId, paymentId, receipt, year, reason });
		return done({ id: paymentId });
	}
});
