import { sql } from 'kysely';
import { meetingCycleRules } from '#domains/meetings/index.ts';
import type { CellKind } from '#domains/meetings/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type CellMonth, type HeldMark, heldMark, monthsUpTo } from '../held.ts';

/** A cell as those above it see it: its months, its figures of the month at hand, its tasks now. */
export type CellFigures = {
	id: string;
	code: string;
	name: string;
	searchKey: string;
	cellKind: CellKind;
	usualDay: number | null;
	validFrom: LocalDate;
	secretary: string | null;
	openTasks: number;
	lateTasks: number;
	/** Closed minutes whose days for publishing are over. */
	unpublished: number;
	months: (CellMonth & { mark: HeldMark })[];
	/** The line of the month asked for, with how it was held. */
	now: CellMonth & { mark: HeldMark };
};

export type WatchSpan = { month: string; count: number; today: LocalDate };

/** Every cell in the reader's sight with its last months, in one query. */
export async function readWatchedCells(tx: Tx, { communeId }: Caller, span: WatchSpan): Promise<CellFigures[]> {
	const { month, count, today } = span;
	const months = monthsUpTo(month, count);
	const publishedBy = addDays(today, -ruleSetInForce(meetingCycleRules, today).parameters.publishWithinDays);
	const { rows } = await sql<Omit<CellFigures, 'months' | 'now'> & { lines: CellMonth[] }>`
		with cells as materialized (
			select id, code, name, search_key, cell_kind, usual_day, valid_from from unit u
			where commune_id = ${communeId} and kind = 'cell' and valid_from <= ${today} and valid_to > ${today}
			  and (commune_id = any((select app.wide('life'))::int[]) or id = any((select app.units('life'))::uuid[]))
		), reached as materialized (
			select id, ${communeId}::int as commune_id, id as unit_id from cells
			union all select l.heir_id, u.commune_id, u.id from unit_heritage l join cells on cells.id = l.heir_id join unit u on u.id = l.unit_id
		), lines as materialized (
			select unit_id, jsonb_agg(jsonb_build_object('month', month, 'state', state, 'meetingId', meeting_id,
				'metOn', met_on, 'plannedOn', planned_on, 'summoned', summoned, 'present', present,
				'scoreTotal', score_total, 'scoreClass', score_class, 'publishedLate', published_late)) as lines
			from cell_month where commune_id = ${communeId} and month >= ${months[0]} and month <= ${month} group by unit_id
		), tasks as materialized (
			select r.id as unit_id, count(*) as open_tasks, count(*) filter (where due_on < ${today}) as late_tasks
			from reached r join task t on t.commune_id = r.commune_id and t.unit_id = r.unit_id where t.state = 'open' group by r.id
		), minutes as materialized (
			select r.id as unit_id, count(*) as unpublished from reached r
			join meeting t on t.commune_id = r.commune_id and t.unit_id = r.unit_id
			where t.state in ('closed', 'signed') and published_at is null
			  and (closed_at at time zone 'Asia/Ho_Chi_Minh')::date < ${publishedBy} group by r.id
		), secretaries as materialized (
			select h.unit_id, min(m.full_name) as secretary from post_holding h
			join member m on m.commune_id = h.commune_id and m.person_id = h.person_id
			where h.commune_id = ${communeId} and h.post = 'cell-secretary' and h.valid_from <= ${today} and h.valid_to > ${today}
			group by h.unit_id
		)
		select u.*, coalesce(l.lines, '[]') as lines, s.secretary, coalesce(t.open_tasks, 0) as open_tasks,
			coalesce(t.late_tasks, 0) as late_tasks, coalesce(p.unpublished, 0) as unpublished
		from cells u
		left join lines l on l.unit_id = u.id
		left join tasks t on t.unit_id = u.id
		left join minutes p on p.unit_id = u.id
		left join secretaries s on s.unit_id = u.id
		order by u.code`.execute(tx);
	return rows.map(({ lines, ...cell }) => {
		const filled = months.map((each) => {
			const line = lines.find((found) => found.month === each);
			return { ...(line ?? emptyLine(each)), mark: heldMark(cell, each, line, today) };
		});
		return { ...cell, months: filled, now: filled.at(-1)! };
	});
}

const emptyLine = (month: string): CellMonth => ({
	month,
	state: '',
	meetingId: null,
	metOn: null,
	plannedOn: null,
	summoned: 0,
	present: 0,
	scoreTotal: null,
	scoreClass: null,
	publishedLate: null
});
