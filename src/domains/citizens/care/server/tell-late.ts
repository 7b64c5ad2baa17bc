import { sql } from 'kysely';
import { asSender } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { caseCareOn } from '../care.ts';

/**
 * Tells those who answer for late cases, each post once for each day that was missed.
 * @returns how many notices were written
 */
export const tellLateCases = (now: Date): Promise<number> =>
	asSender(async (tx) => {
		const today = dayInVietNam(now);
		const steps = JSON.stringify(caseCareOn(today).escalation);
		const { rows } = await sql<{
			told: number;
		}>`select app.tell_late_cases(${today}::date, ${steps}::jsonb, ${now}) as told`.execute(tx);
		return rows[0]!.told;
	});
