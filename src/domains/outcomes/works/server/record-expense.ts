import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { MOST_DONG, whyNotTakeOut } from '../ledger.ts';
import { lockWork, readBalance, unitOfWork } from './work-row.ts';
import { writeEntry } from './write-entry.ts';

/** Writes down what was paid, for what and to whom. */
export const recordExpense = defineCommand({
	name: 'outcomes.record-expense',
	does: 'Records money spent on a community work; never more than was received and not spent yet.',
	needs: 'grant',
	input: v.strictObject({
		workId: field.id,
		item: field.filled(300),
		amount: field.wholeNumber(1, MOST_DONG),
		paidTo: field.filled(200),
		on: v.optional(field.day)
	}),
	target: (tx, { workId }) => unitOfWork(tx, workId),
	async run(act, { workId, item, amount, paidTo, on = act.today }) {
		const { tx, target, today, record } = act;
		const work = await lockWork(tx, target, workId);
		if (work.state === 'planned') return refused({ code: 'outcomes.work-not-open' });
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		const refusal = whyNotTakeOut(amount, await readBalance(tx, target, workId));
		if (refusal) return refused(refusal);
		const id = await writeEntry(act, {
			workId,
			kind: 'expense',
			form: 'money',
			quantity: amount,
			measure: 'VND',
			value: amount,
			party: paidTo,
			partyKind: 'payee',
			item,
			onDay: on
		});
		record('outcomes.expense-recorded', { workId, entryId: id, amount, item });
		return done({ id });
	}
});
