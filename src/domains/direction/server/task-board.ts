import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ofCommune, unitsUnder } from '#lib/reads/narrowing.ts';

export const BOARD_COLUMNS = ['late', 'week', 'later', 'to-check', 'checked'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

export type BoardTask = {
	id: string;
	title: string;
	unitName: string;
	ownerName: string;
	dueOn: LocalDate;
	column: BoardColumn;
	/** How many stand in the column altogether. */
	inColumn: number;
};

/** Cards that a column shows; the list has the rest. */
const CARDS = 8;
const WEEK_DAYS = 7;
/** What was done longer ago no longer stands on the board. */
const DONE_DAYS = 30;

/** Tasks by what they wait for: overdue first, then the days, the checking, and what is through. */
export async function readTaskBoard(
	tx: Tx,
	{ communeId }: Caller,
	unit: string | undefined,
	today: LocalDate
): Promise<BoardTask[]> {
	const under = unit ? sql`and t.unit_id in ${unitsUnder(unit)}` : sql``;
	const { rows } = await sql<BoardTask>`
		with placed as (
			select t.id, t.title, u.name as unit_name, t.owner_name, t.due_on, case
				when t.state = 'done' then case when t.checked_at is null then 'to-check' else 'checked' end
				when t.due_on < ${today}::date then 'late'
				when t.due_on < ${addDays(today, WEEK_DAYS)}::date then 'week' else 'later' end as "column"
			from task t join unit u on u.id = t.unit_id
			where t.commune_id = ${ofCommune(communeId)} and t.state <> 'dropped'
			  and (t.state = 'open' or t.done_on > ${addDays(today, -DONE_DAYS)}::date) ${under}
		), ranked as (
			select *, row_number() over (partition by "column" order by due_on, id) as nth,
			  count(*) over (partition by "column")::int as in_column from placed
		)
		select id, title, unit_name, owner_name, due_on, "column", in_column from ranked where nth <= ${CARDS} order by due_on, id`.execute(
		tx
	);
	return rows;
}
