import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { Choice } from '../care/care.ts';
import type { CaseState, ClosedAs, OpenKind, Topic } from '../cases/case.ts';
import { publishedTotal } from '../trends/blocks.ts';
import { trendRules } from '../trends/trend-rules.ts';

import type { ClockStep } from '../clock.ts';
import type { MessageState } from '../messages/message.ts';
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
	/** The body to which it was sent on, or its sender guided. */
	sentTo: string;
	/** Why it was not accepted. */
	ground: string | null;
	/** What its sender chose so far. */
	choice: Choice | null;
	reopenAsked: boolean;
};

/** A message of which no case was made yet, or will be. */
export type PublicMessage = { topic: Topic; state: Exclude<MessageState, 'taken-in'>; why: string; sentAt: string };

/**
 * The case of a receipt, or the message that waits to become one, or undefined: a wrong secret and an unknown code are answered alike, and counted.
 * @param address of whoever asks, so that nobody can try codes for long
 */
export async function lookUpCase(
	address: string,
	code: string,
	secret: string
): Promise<{ found?: PublicCase; message?: PublicMessage } | undefined> {
	const [typed, hash] = [codeAsTyped(code), secretHash(secret)];
	const { found, message } = await atGate(async (tx) => {
		const cases = await sql<PublicCase>`select * from app.public_case(${typed}, ${hash})`.execute(tx);
		if (cases.rows[0]) return { found: cases.rows[0], message: undefined };
		const messages = await sql<PublicMessage>`select * from app.public_message(${typed}, ${hash})`.execute(tx);
		return { found: undefined, message: messages.rows[0] };
	});
	if (found) return { found };
	if (message) return { message };
	await countWrongReceipt(address);
	return undefined;
}

export type CaseTotals = Record<'received' | 'closed' | 'open' | 'onTime' | 'late', number>;

/** Totals of a commune over a span of days, as they are. */
export const readCaseTotals = (communeId: number, from: LocalDate, to: LocalDate): Promise<CaseTotals> =>
	atGate(async (tx) => {
		const { rows } = await sql<CaseTotals>`
			select received::int, closed::int, open::int, on_time::int, late::int
			from app.public_case_totals(${communeId}, ${from}::date, ${to}::date)`.execute(tx);
		return rows[0]!;
	});

/** The same for everybody: rounded, and undefined where there are too few to be told, as in trends. */
export async function readPublicTotals(communeId: number, from: LocalDate, to: LocalDate) {
	const { received, closed, open, onTime, late } = await readCaseTotals(communeId, from, to);
	const { parameters } = ruleSetInForce(trendRules, to);
	const shown = (count: number) => publishedTotal(count, parameters);
	return {
		received: shown(received),
		closed: shown(closed),
		open: shown(open),
		onTime: shown(onTime),
		late: shown(late)
	};
}
