import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addMonths, type LocalDate, monthOf } from '#lib/local-date.ts';
import { monthsUpTo } from '../held.ts';

/** Tasks whose day fell into a month and is over, and how many of them were done by then. */
export type MonthOnTime = { month: string; due: number; onTime: number };

/** The last months up to today, of all tasks in the reader's sight; dropped ones are not counted. */
export async function readOnTime(
	tx: Tx,
	{ communeId }: Caller,
	today: LocalDate,
	count: number
): Promise<MonthOnTime[]> {
	const months = monthsUpTo(monthOf(today), count);
	const { rows } = await sql<MonthOnTime>`
		select to_char(due_on, 'YYYY-MM') as month, count(*) as due,
			count(*) filter (where state = 'done' and done_on <= due_on) as on_time
		from task
		where commune_id = ${communeId} and state <> 'dropped'
		  and due_on >= ${addMonths(`${monthOf(today)}-01`, 1 - count)} and (due_on < ${today} or (state = 'done' and due_on < ${addMonths(`${monthOf(today)}-01`, 1)}))
		group by 1`.execute(tx);
	return months.map((month) => rows.find((row) => row.month === month) ?? { month, due: 0, onTime: 0 });
}
