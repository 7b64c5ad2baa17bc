import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** An assignment with how often its official was there, and what still waits for an answer. */
export type ListeningRow = {
	id: string;
	communeId: number;
	unitId: string;
	village: string;
	cell: string;
	cellCode: string;
	personId: string;
	officialName: string;
	officialPost: string;
	dutyPhone: string;
	decisionNumber: string;
	decidedOn: LocalDate;
	fromDay: LocalDate;
	toDay: LocalDate | null;
	visits: number;
	lastOn: LocalDate | null;
	waiting: number;
};

/** Visits of the official in the place of the assignment, while it ran: the log that visits are put down in anyway. */
const VISITS = sql`village_visit v where v.commune_id = a.commune_id and v.unit_id in (a.cell_id, a.unit_id)
	and v.person_id = a.person_id and v.visited_on >= a.from_day and v.visited_on <= coalesce(a.to_day, 'infinity')`;

/** Assignments in sight, those that run first; one alone where it is named. */
export async function readListening(tx: Tx, { communeId }: Caller, today: LocalDate, id?: string) {
	const { rows } = await sql<ListeningRow>`
		select a.id, a.commune_id, a.unit_id, u.name as village, c.name as cell, c.code as cell_code, a.person_id,
			a.official_name, a.official_post, a.duty_phone, a.decision_number, a.decided_on, a.from_day, a.to_day,
			(select count(*)::int from ${VISITS}) as visits,
			(select max(v.visited_on) from ${VISITS}) as last_on,
			(select count(*)::int from matter x where x.commune_id = a.commune_id and x.state = 'raised'
				and x.id in (select v.matter_id from ${VISITS})) as waiting
		from listening_assignment a join unit u on u.id = a.unit_id join unit c on c.id = a.cell_id
		where a.commune_id = ${ofCommune(communeId)} and ${id ? sql`a.id = ${id}` : sql`true`}
		order by coalesce(a.to_day, 'infinity') < ${today}, u.sort_key, a.from_day, a.id limit 200`.execute(tx);
	return rows;
}

/** What was asked on a visit and what became of it. */
export type ListenedVisit = {
	id: string;
	visitedOn: LocalDate;
	place: string;
	done: string;
	matter: {
		id: string;
		gist: string;
		state: string;
		/** Its answer stands in the minutes of a meeting. */
		isOfMeeting: boolean;
		answer: string;
		caseId: string | null;
		taskId: string | null;
		task: { title: string; state: string; dueOn: LocalDate } | null;
	} | null;
};

/** Visits of an assignment, the latest first. */
export async function readListenedVisits(tx: Tx, { communeId }: Caller, id: string): Promise<ListenedVisit[]> {
	const { rows } = await sql<{ visit: ListenedVisit }>`
		select jsonb_build_object('id', w.id, 'visitedOn', w.visited_on, 'place', w.place, 'done', w.done,
			'matter', case when x.id is null then null else jsonb_build_object('id', x.id, 'gist', x.gist, 'state', x.state, 'isOfMeeting', x.meeting_id is not null,
				'answer', x.answer, 'caseId', x.case_id, 'taskId', x.task_id, 'task', case when t.id is null then null
					else jsonb_build_object('title', t.title, 'state', t.state, 'dueOn', t.due_on) end) end) as visit
		from listening_assignment a
		join village_visit w on w.commune_id = a.commune_id and w.id in (select v.id from ${VISITS})
		left join matter x on x.commune_id = w.commune_id and x.id = w.matter_id
		left join task t on t.commune_id = x.commune_id and t.id = x.task_id
		where a.commune_id = ${ofCommune(communeId)} and a.id = ${id}
		order by w.visited_on desc, w.id desc limit 100`.execute(tx);
	return rows.map(({ visit }) => visit);
}

/** Who may be assigned: those assigned to a cell of villagers, with the cell. */
export async function readListenersToChoose(tx: Tx, { communeId }: Caller, today: LocalDate) {
	const { rows } = await sql<{ personId: string; name: string; cell: string; cellCode: string }>`
		select distinct on (u.sort_key, m.sort_key, m.person_id) m.person_id, m.full_name as name, u.name as cell, u.code as cell_code
		from post_holding p join unit u on u.id = p.unit_id and u.kind = 'cell' and u.cell_kind = 'village'
		join member m on m.commune_id = ${communeId} and m.person_id = p.person_id and m.activity not in ('left', 'died')
		where p.commune_id = ${communeId} and p.post = 'assigned-member' and p.valid_from <= ${today} and p.valid_to > ${today}
		order by u.sort_key, m.sort_key, m.person_id`.execute(tx);
	return rows;
}

export const readVillages = (tx: Tx, { communeId }: Caller, today: LocalDate) =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'village')
		.where('validFrom', '<=', today)
		.where('validTo', '>', today)
		.select(['id', 'code', 'name'])
		.orderBy('sortKey')
		.execute();

/** What people asked an official for and nobody has answered, oldest first. */
export async function readUnansweredListening(tx: Tx, { communeId, personId }: Caller, today: LocalDate) {
	const { rows } = await sql<{ assignmentId: string; village: string; count: number; since: LocalDate }>`
		select a.id as assignment_id, u.name as village, count(*)::int as count, min(x.raised_on) as since
		from listening_assignment a join unit u on u.id = a.unit_id
		join matter x on x.commune_id = a.commune_id and x.state = 'raised' and x.id in (select v.matter_id from ${VISITS})
		where a.commune_id = ${ofCommune(communeId)} and a.person_id = ${personId}
			and a.from_day <= ${today} and coalesce(a.to_day, 'infinity') >= ${today}
		group by 1, 2 order by 4, 1`.execute(tx);
	return rows;
}

export type PublicListener = {
	village: string;
	name: string;
	post: string;
	phone: string;
	fromDay: LocalDate;
	toDay: LocalDate | null;
};

/** Whom the people of each village may turn to. */
export const readPublicListeners = (communeId: number, today: LocalDate): Promise<PublicListener[]> =>
	atGate(
		async (tx) =>
			(await sql<PublicListener>`select * from app.public_listeners(${communeId}, ${today}::date)`.execute(tx)).rows
	);
