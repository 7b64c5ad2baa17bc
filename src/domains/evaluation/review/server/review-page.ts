import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { YearSubject } from '../../year/criteria.ts';
import type { EarlierLimit, PlaceKind } from '../review.ts';

export type PointRow = {
	id: string;
	text: string;
	byName: string;
	answer: string;
	answeredOn: LocalDate | null;
	withdrawnWhy: string;
};
export type TurnRow = {
	id: string;
	body: string;
	onDay: LocalDate;
	conclusion: string;
	undoneWhy: string;
	byName: string;
};
export type ReviewPage = NonNullable<Awaited<ReturnType<typeof readReview>>>;

/** What somebody wrote for the review, what was asked of them, where they were reviewed, and their plan of that year. */
export async function readReview(tx: Tx, communeId: number, evaluationId: string) {
	const [one] = await readReviewsOf(tx, communeId, [evaluationId]);
	return one;
}

/** The reviews of several, as far as they are in sight. */
export async function readReviewsOf(tx: Tx, communeId: number, ids: readonly string[]) {
	const { rows } = await sql<{
		evaluationId: string;
		strengths: string;
		limits: string;
		remedies: string;
		earlier: EarlierLimit[];
		state: 'draft' | 'sent';
		sentOn: LocalDate | null;
		points: PointRow[];
		turns: TurnRow[];
		planId: string | null;
		planLines: number | null;
		planSettled: number | null;
	}>`
		select e.id as evaluation_id, coalesce(s.strengths, '') as strengths, coalesce(s.limits, '') as limits, coalesce(s.remedies, '') as remedies,
			coalesce(s.earlier, '[]') as earlier, coalesce(s.state, 'draft') as state, s.sent_on,
			(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'text', p.text, 'byName', p.by_name, 'answer', p.answer,
				'answeredOn', p.answered_on, 'withdrawnWhy', p.withdrawn_why) order by p.at, p.id), '[]')
				from review_point p where p.commune_id = e.commune_id and p.evaluation_id = e.id) as points,
			(select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'body', g.body, 'onDay', g.on_day, 'conclusion', t.conclusion,
				'undoneWhy', t.undone_why, 'byName', t.by_name) order by t.at, t.id), '[]')
				from review_turn t join review_meeting g on g.commune_id = t.commune_id and g.id = t.meeting_id
				where t.commune_id = e.commune_id and t.evaluation_id = e.id) as turns,
			l.id as plan_id, l.lines as plan_lines, l.settled as plan_settled
		from evaluation e
		left join self_review s on s.commune_id = e.commune_id and s.evaluation_id = e.id
		left join personal_plan l on l.commune_id = e.commune_id and l.member_id = e.member_id and l.year = e.year
		where e.commune_id = ${communeId} and e.id = any(${ids}::uuid[])`.execute(tx);
	return rows;
}

export type MeetingRow = {
	id: string;
	communeId: number;
	unitId: string;
	unitCode: string;
	placeKind: PlaceKind;
	body: string;
	onDay: LocalDate;
	endsOn: LocalDate;
	place: string;
	endedWhy: string;
	turns: number;
};

/** Meetings of review of a round in sight, in the order of days: subordinate units stand before those above. */
export async function readReviewMeetings(tx: Tx, communeId: number, roundId: string): Promise<MeetingRow[]> {
	const { rows } = await sql<MeetingRow>`
		select g.id, g.commune_id, g.unit_id, u.code as unit_code, g.place_kind, g.body, g.on_day, g.ends_on, g.place, g.ended_why,
			(select count(*)::int from review_turn t where t.commune_id = g.commune_id and t.meeting_id = g.id and t.undone_why = '') as turns
		from review_meeting g join unit u on u.id = g.unit_id
		where g.commune_id = ${communeId} and g.round_id = ${roundId}::uuid
		order by g.on_day, g.place_kind = 'body', u.code, g.id`.execute(tx);
	return rows;
}

export type QueueRow = {
	id: string;
	name: string;
	subject: YearSubject;
	isHead: boolean;
	sentOn: LocalDate | null;
	turnId: string | null;
	conclusion: string | null;
	doneInCell: boolean;
};

/** Who is to be reviewed in a meeting, in the order that the rules ask: the cell, its secretary, then by the roll. */
export async function readQueue(
	tx: Tx,
	communeId: number,
	meeting: Pick<MeetingRow, 'id' | 'unitId' | 'placeKind'>,
	roundId: string,
	today: LocalDate
): Promise<QueueRow[]> {
	const isCell = meeting.placeKind === 'cell';
	const { rows } = await sql<QueueRow>`
		select e.id, e.name, e.subject, h.is_head, s.sent_on, t.id as turn_id, t.conclusion, exists (select from review_turn c
				join review_meeting g on g.commune_id = c.commune_id and g.id = c.meeting_id
				where c.commune_id = e.commune_id and c.evaluation_id = e.id and c.undone_why = '' and g.place_kind = 'cell') as done_in_cell
		from evaluation e
		left join self_review s on s.commune_id = e.commune_id and s.evaluation_id = e.id
		left join review_turn t on t.commune_id = e.commune_id and t.evaluation_id = e.id and t.meeting_id = ${meeting.id}::uuid
			and t.undone_why = ''
		cross join lateral (select exists (select from post_holding h where h.commune_id = e.commune_id and h.unit_id = e.unit_id
			and h.person_id = e.person_id and h.post = 'cell-secretary' and h.valid_from <= ${today} and ${today} < h.valid_to) as is_head) h
		where e.commune_id = ${communeId} and e.round_id = ${roundId}::uuid
			and case when ${isCell} then e.unit_id = ${meeting.unitId}::uuid else e.subject = 'leader' end
		order by e.subject <> 'collective', not h.is_head, e.sort_key`.execute(tx);
	return rows;
}
