import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotMonth } from '../fee.ts';
import { spread } from '../sheet.ts';
import { bookPayments, type Payment } from './book-payments.ts';
import { month } from './fee-fields.ts';
import { readFeeCells } from './fee-cells.ts';
import { openStatement, readBooked, readPayers } from './statement.ts';

/** Books the lines of a statement that a person accepted. Day and sum are the bank's; a line that is booked stays so. */
export const bookBankLines = defineCommand({
	name: 'members.book-bank-lines',
	does: 'Books accepted lines of a kept bank statement as fees of members, laid over the months that they owe from a month on; a line is booked once.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		/** Content that was handed in before. */
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'input.not-understood')),
		lines: v.pipe(
			v.array(v.strictObject({ line: field.wholeNumber(1, 1_000_000), memberId: field.id, fromMonth: month })),
			v.minLength(1, 'members.bank-nothing-chosen'),
			v.maxLength(2_000)
		)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { sha256, lines: chosen }) {
		const { tx, target, today, record } = act;
		const statement = await openStatement(sha256);
		if (!statement) return refused({ code: 'members.bank-file-gone' });
		if (!statement.ok) return statement;
		const lineAt = new Map(statement.value.lines.map((line) => [line.line, line]));
		const cells = await readFeeCells(tx, target.communeId, today);
		const within = cells.filter(({ id }) => id === target.unitId);
		const payers = new Map(
			(await readPayers(tx, target.communeId, within.length > 0 ? within : cells, today)).map((one) => [
				one.memberId,
				{ ...one, owed: one.owed }
			])
		);
		const booked = await readBooked(
			tx,
			target.communeId,
			statement.value.lines.map(({ key }) => key)
		);
		const persons = await readPersonIds(act, [...new Set(chosen.map(({ memberId }) => memberId))]);
		const payments: Payment[] = [];
		const met = new Set<number>();
		for (const { line: at, memberId, fromMonth } of chosen) {
			const line = lineAt.get(at);
			const payer = payers.get(memberId);
			if (!line || !payer || met.has(at)) return refused({ code: 'members.bank-line-unknown', facts: { line: at } });
			if (booked.has(line.key)) return refused({ code: 'members.bank-line-booked', facts: { line: at } });
			if (line.paidOn > today) return refused({ code: 'members.fee-paid-ahead' });
			const refusal = whyNotMonth(fromMonth, today);
			if (refusal) return refused(refusal);
			met.add(at);
			const laid = spread(
				line.dong,
				payer.owed.filter(({ month: owed }) => owed >= fromMonth)
			);
			const parts = laid.length > 0 ? laid : [{ month: fromMonth, dong: line.dong }];
			// The next line of the same payer pays what this one left.
			payer.owed = payer.owed.flatMap((one) => {
				const dong = one.dong - (parts.find(({ month: paid }) => paid === one.month)?.dong ?? 0);
				return dong > 0 ? [{ ...one, dong }] : [];
			});
			for (const { month: forMonth, dong } of parts)
				payments.push({
					unitId: payer.unitId,
					memberId,
					personId: persons.get(memberId)!,
					month: forMonth,
					amount: dong,
					paidOn: line.paidOn,
					bankKey: line.key
				});
		}
		await bookPayments(act, payments);
		record('members.bank-lines-booked', { sha256, lines: chosen.length, payments: payments.length });
		return done({ lines: chosen.length, payments: payments.length });
	}
});

async function readPersonIds({ tx, target }: Parameters<typeof bookPayments>[0], ids: string[]) {
	const rows = await tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where('id', 'in', ids)
		.select(['id', 'personId'])
		.execute();
	return new Map(rows.map(({ id, personId }) => [id, personId]));
}
