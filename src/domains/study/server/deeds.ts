import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Something recorded that a member can point to, with where it stands. */
export type Deed = {
	id: string;
	kind: 'praise' | 'story' | 'visit' | 'movement';
	on: LocalDate;
	/** What they were praised for; the title of the story; the household or village that they went to. */
	text: string;
	/** Source and lesson of a story; what was done on a visit; the movement of emulation of a deed. */
	source: string;
	lesson: string;
	meetingId: string | null;
	/** Number of the minutes, once both have signed. */
	minutesNumber: number | null;
};

/**
 * A member's own year: praise that names them, in meetings that are over, the stories they told, the visits they made, and
 * confirmed deeds for movements that name them.
 * Nothing else that anybody said is read here, by them or about them.
 */
export async function readDeeds(tx: Tx, communeId: number, memberId: string, year: number): Promise<Deed[]> {
	const [from, to] = [`${year}-01-01`, `${year}-12-31`];
	const { rows } = await sql<Deed>`
		select * from (
			select s.id, 'praise' as kind, (m.opened_at at time zone 'Asia/Ho_Chi_Minh')::date as "on", s.gist as text,
				'' as source, '' as lesson, m.id as meeting_id, m.minutes_number
			from statement s join meeting m on m.commune_id = s.commune_id and m.id = s.meeting_id
			where s.commune_id = ${communeId} and s.praised_id = ${memberId} and s.kind = 'praise'
				and m.state in ('closed', 'signed')
			union all
			select t.id, 'story', t.told_on, t.title, t.source, t.lesson, t.meeting_id, m.minutes_number
			from story t left join meeting m on m.commune_id = t.commune_id and m.id = t.meeting_id
			where t.commune_id = ${communeId} and t.member_id = ${memberId}
				and (t.meeting_id is null or m.state in ('closed', 'signed'))
			union all
			select w.id, 'visit', w.visited_on, w.place, w.done, '', null, null
			from village_visit w join member b on b.commune_id = w.commune_id and b.person_id = w.person_id
			where w.commune_id = ${communeId} and b.id = ${memberId}
			union all
			select d.id, 'movement', d.on_day, d.what, c.name, d.evidence, null, null
			from campaign_deed d join member b on b.commune_id = d.commune_id and b.person_id = d.doer_id
			join campaign c on c.commune_id = d.commune_id and c.id = d.campaign_id
			where d.commune_id = ${communeId} and b.id = ${memberId} and d.confirmed_at is not null and d.struck_why = ''
		) deed
		where "on" between ${from} and ${to}
		order by "on" desc, id desc`.execute(tx);
	return rows;
}
