import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { keysOfUnit } from '#lib/reads/narrowing.ts';

/** A cell as its page shows it. */
export type CellPage = {
	id: string;
	communeId: number;
	code: string;
	name: string;
	cellKind: string;
	validTo: LocalDate;
	usualDay: number | null;
	usualTime: string | null;
	usualPlace: string | null;
	/** Who holds a post here today. */
	people: { post: string; name: string }[];
	members: { total: number; official: number; probationary: number; exempt: number; away: number };
	/** Meetings planned or held since the first day asked for, the latest first. */
	meetings: {
		id: string;
		month: string;
		kind: string;
		state: string;
		theme: string;
		startsAt: string;
		isPublished: boolean;
		summoned: number;
		present: number;
		scoreTotal: number | null;
		scoreClass: string | null;
	}[];
	tasks: {
		id: string;
		title: string;
		state: string;
		dueOn: LocalDate;
		doneOn: LocalDate | null;
		checkedAt: string | null;
		ownerName: string;
		carriedOver: number;
	}[];
	/** What people raised and nobody has answered. */
	matters: { id: string; gist: string; place: string; raisedOn: LocalDate; meetingId: string | null }[];
};

const MOST_TASKS = 12;
const MOST_MATTERS = 12;

/** All that the page of a cell shows, in one query; undefined if there is none, or not for this reader. */
export async function readCellPage(tx: Tx, code: string, since: LocalDate, today: LocalDate) {
	const { rows } = await sql<CellPage>`
		select u.id, u.commune_id, u.code, u.name, u.cell_kind, u.valid_to, u.usual_day, u.usual_time, u.usual_place,
			(select coalesce(jsonb_agg(jsonb_build_object('post', h.post, 'name', x.full_name) order by h.post, x.sort_key), '[]')
			 from post_holding h join lateral (
				select full_name, sort_key from member x where x.person_id = h.person_id and x.commune_id = u.commune_id limit 1) x on true
			 where h.unit_id = u.id and h.valid_from <= ${today} and h.valid_to > ${today}) as people,
			(select jsonb_build_object('total', count(*), 'official', count(*) filter (where standing = 'official'),
				'probationary', count(*) filter (where standing = 'probationary'),
				'exempt', count(*) filter (where activity = 'exempt'),
				'away', count(*) filter (where activity = 'temporarily-away'))
			 from member where commune_id = u.commune_id and unit_id = u.id and activity not in ('left', 'died')) as members,
			(select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'month', m.month, 'kind', m.kind, 'state', m.state,
				'theme', m.theme, 'startsAt', m.starts_at, 'isPublished', m.published_at is not null,
				'summoned', coalesce(c.summoned, 0), 'present', coalesce(c.present, 0),
				'scoreTotal', c.score_total, 'scoreClass', c.score_class) order by m.starts_at desc), '[]')
			 from meeting m left join cell_month c on c.commune_id = m.commune_id and c.unit_id = m.unit_id and c.meeting_id = m.id
			 where m.commune_id = u.commune_id and m.unit_id = u.id and m.starts_at >= ${since}) as meetings,
			(select coalesce(jsonb_agg(t order by t."dueOn", t.id), '[]') from (
				select id, title, state, due_on as "dueOn", done_on as "doneOn", checked_at as "checkedAt", owner_name as "ownerName", carried_over as "carriedOver"
				from task where (commune_id, unit_id) in ${keysOfUnit(sql.ref('u.id'))} and state = 'open'
				order by due_on, id limit ${MOST_TASKS}) t) as tasks,
			(select coalesce(jsonb_agg(x order by x."raisedOn", x.id), '[]') from (
				select id, gist, place, raised_on as "raisedOn", meeting_id as "meetingId"
				from matter where (commune_id, unit_id) in ${keysOfUnit(sql.ref('u.id'))} and state = 'raised'
				order by raised_on, id limit ${MOST_MATTERS}) x) as matters
		from unit u
		where u.code = ${code} and u.kind = 'cell'
		  and (u.commune_id = any(app.wide('life')) or u.id = any(app.units('life')))`.execute(tx);
	return rows[0];
}
