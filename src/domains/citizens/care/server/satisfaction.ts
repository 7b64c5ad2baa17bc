import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { codeAsTyped, secretHash } from '../../server/receipt.ts';
import { type Choice, caseCareOn } from '../care.ts';

type Receipt = { code: string; secret: string };

/** Keeps what the holder of a receipt chose, in place of what they chose before; false where the question is over. */
export const rateCase = ({ code, secret }: Receipt, choice: Choice, now: Date): Promise<boolean> =>
	atGate(async (tx) => {
		const today = dayInVietNam(now);
		const { rows } = await sql<{
			kept: boolean;
		}>`select app.rate_case(${codeAsTyped(code)}, ${secretHash(secret)}, ${choice},
			${today}::date, ${caseCareOn(today).rateWithinDays}) as kept`.execute(tx);
		return rows[0]!.kept;
	});

/** Asks the office to open a closed case again; false where that is over. A person of the office decides. */
export const askToReopen = ({ code, secret }: Receipt, why: string, now: Date): Promise<boolean> =>
	atGate(async (tx) => {
		const { reopenWithinDays } = caseCareOn(dayInVietNam(now));
		const { rows } = await sql<{ asked: boolean }>`select app.ask_to_reopen(${codeAsTyped(code)}, ${secretHash(secret)},
			${why.normalize('NFC').trim().slice(0, 500)}, ${now}, ${reopenWithinDays}) as asked`.execute(tx);
		return rows[0]!.asked;
	});
