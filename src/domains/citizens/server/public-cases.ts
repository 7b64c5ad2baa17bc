import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { CaseState, ClosedAs, OpenKind, Topic } from '../cases/case.ts';
import type { ClockStep } from '../clock.ts';
import { countWrongReceipt } from './look-up.ts';
import { codeAsTyped, secretHash } from './receipt.ts';

/** What a person with the receipt sees: nothing that names anybody. */
export type PublicCase = {
	kind: OpenKind;
	topic: Topic;
	state: CaseState;
	closedAs: ClosedAs | null;
	receivedOn: LocalDate;
	acceptedOn: LocalDate | null;
	answeredOn: LocalDate | null;
	closedOn: LocalDate | null;
	dueStep: ClockStep | null;
	dueOn: LocalDate | null;
	answer: string;
};

/**
 * The case of a receipt, or undefined: a wrong secret and an unknown code are answered alike, and counted.
 * @param address of whoever asks, so that nobody can try codes for long
 */
export async function lookUpCase(address: string, code: string, secret: string): Promise<PublicCase | undefined> {
	const found = await atGate(async (tx) => {
		const { rows } =
			await sql<PublicCase>`select * from app.public_case(${codeAsTyped(code)}, ${secretHash(secret)})`.execute(tx);
		return rows[0];
	});
	if (!found) await countWrongReceipt(address);
	return found;
}

export type CaseTotals = { received: number; closed: number; open: number; onTime: number; late: number };

/** Totals of a commune over a span of days. */
export const readCaseTotals = (communeId: number, from: LocalDate, to: LocalDate): Promise<CaseTotals> =>
	atGate(async (tx) => {
		const { rows } =
			await sql<CaseTotals>`select * from app.public_case_totals(${communeId}, ${from}::date, ${to}::date)`.execute(tx);
		return rows[0]!;
	});
