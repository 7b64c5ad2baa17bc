import { sql } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Month } from '../fee-rules.ts';

export type Payment = {
	unitId: string;
	memberId: string;
	personId: string;
	month: Month;
	amount: number;
	paidOn: LocalDate;
	bankKey?: string;
};

/** Writes payments down, each with the next receipt of its cell in the year that it was paid in. */
export async function bookPayments(
	{ tx, target: { communeId }, caller, now }: Act,
	payments: readonly Payment[]
): Promise<{ id: string; receipt: number }[]> {
	const counters = new Map<string, number>();
	const booked: { id: string; receipt: number }[] = [];
	const rows = [];
	for (const payment of payments) {
		const year = Number(payment.paidOn.slice(0, 4));
		const counter = `${payment.unitId} ${year}`;
		const last = counters.get(counter) ?? (await lastReceipt(tx, communeId, payment.unitId, year));
		counters.set(counter, last + 1);
		const made = { id: newId(), receipt: last + 1 };
		booked.push(made);
		const { bankKey = null, ...rest } = payment;
		const way = bankKey ? 'bank' : 'cash';
		rows.push({ communeId, ...made, ...rest, year, way, bankKey, byName: caller.name, at: now });
	}
	if (rows.length > 0) await tx.insertInto('feePayment').values(rows).execute();
	return booked;
}

/** Two who write receipts of one cell wait for each other here. */
async function lastReceipt(tx: Act['tx'], communeId: number, unitId: string, year: number): Promise<number> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`fee receipts ${unitId} ${year}`}, 7))`.execute(tx);
	const { rows } = await sql<{ last: number }>`
		select coalesce(max(receipt), 0) as last from fee_payment
		where commune_id = ${communeId} and unit_id = ${unitId} and year = ${year}`.execute(tx);
	return rows[0]!.last;
}
