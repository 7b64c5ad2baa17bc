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
	members: number;
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
		select u.id, u.code, u.name, u.search_key, u.cell_kind, u.usual_day, u.valid_from, lines.lines, s.secretary,
			(select count(*) from member x where x.commune_id = u.commune_id and x.unit_id = u.id
				and x.activity not in ('left', 'died')) as members,
			t.open_tasks, t.late_tasks, p.unpublished
		from unit u
		cross join lateral (
			select coalesce(jsonb_agg(jsonb_build_object('month', c.month, 'state', c.state, 'meetingId', c.meeting_id,
				'metOn', c.met_on, 'plannedOn', c.planned_on, 'summoned', c.summoned, 'present', c.present,
				'scoreTotal', c.score_total, 'scoreClass', c.score_class, 'publishedLate', c.published_late)), '[]') as lines
			from cell_month c
			where c.commune_id = u.commune_id and c.unit_id = u.id and c.month >= ${months[0]} and c.month <= ${month}
		) lines
		cross join lateral (
			select count(*) as open_tasks, count(*) filter (where due_on < ${today}) as late_tasks
			from task where commune_id = u.commune_id and unit_id = u.id and state = 'open'
		) t
		cross join lateral (
			select count(*) as unpublished from meeting m
			where m.commune_id = u.commune_id and m.unit_id = u.id and m.state in ('closed', 'signed') and m.published_at is null
			  and (m.closed_at at time zone 'Asia/Ho_Chi_Minh')::date < ${publishedBy}
		) p
		left join lateral (
			select x.full_name as secretary from post_holding h
			join member x on x.commune_id = h.commune_id and x.person_id = h.person_id
			where h.unit_id = u.id and h.post = 'cell-secretary' and h.valid_from <= ${today} and h.valid_to > ${today}
			limit 1
		) s on true
		where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_from <= ${today} and u.valid_to > ${today}
		  and (u.commune_id = any(app.wide('life')) or u.id = any(app.units('life')))
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
