import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

export type AbsentMember = {
	id: string;
	communeId: number;
	unitId: string;
	name: string;
	unitName: string;
	/** Months of the year with an absence without a reason, each with the meeting that says so. */
	months: { month: string; meetingId: string }[];
};

/** Members in sight who were absent without a reason in so many months of a year. A flag for people: nothing follows by itself. */
export async function readAbsent(tx: Tx, communeId: number, year: number, fromMonths: number): Promise<AbsentMember[]> {
	const { rows } = await sql<AbsentMember>`
		select m.id, m.commune_id, m.unit_id, m.full_name as name, u.name as unit_name, a.months
		from (
			select x.commune_id, x.member_id, jsonb_agg(jsonb_build_object('month', x.month, 'meetingId', x.meeting_id) order by x.month) as months
			from (
				select distinct on (r.commune_id, r.member_id, g.month) r.commune_id, r.member_id, g.month, g.id as meeting_id
				from meeting_roll r join meeting g on g.commune_id = r.commune_id and g.id = r.meeting_id
				where r.commune_id = ${communeId} and r.met_on >= make_date(${year}, 1, 1) and r.met_on < make_date(${year + 1}, 1, 1)
					and r.presence = 'unexcused' and not r.is_exempt and not r.is_suspended and g.state in ('closed', 'signed')
				order by r.commune_id, r.member_id, g.month, g.starts_at
			) x
			group by x.commune_id, x.member_id having count(*) >= ${fromMonths}
		) a
		join member m on m.commune_id = a.commune_id and m.id = a.member_id and m.activity not in ('left', 'died')
		join unit u on u.id = m.unit_id
		where m.commune_id = any(app.wide('membership')) or m.unit_id = any(app.units('membership'))
		order by jsonb_array_length(a.months) desc, u.sort_key, m.sort_key`.execute(tx);
	return rows;
}

export type AwayMember = {
	id: string;
	communeId: number;
	unitId: string;
	name: string;
	unitName: string;
	awaySince: LocalDate | null;
	lastOn: LocalDate | null;
	nextOn: LocalDate | null;
	note: string;
	byName: string;
};

/** Members in sight who are away for a time, with the last contact; whoever has waited longest first. */
export async function readAway(tx: Tx, communeId: number): Promise<AwayMember[]> {
	const { rows } = await sql<AwayMember>`
		select m.id, m.commune_id, m.unit_id, m.full_name as name, u.name as unit_name, m.activity_since as away_since,
			c.on_day as last_on, c.next_on, coalesce(c.note, '') as note, coalesce(c.by_name, '') as by_name
		from member m join unit u on u.id = m.unit_id
		left join lateral (
			select c.on_day, c.next_on, c.note, c.by_name from away_contact c
			join member o on o.commune_id = c.commune_id and o.id = c.member_id
			where c.commune_id = ${ofCommune(communeId)} and o.person_id = m.person_id and c.on_day >= coalesce(m.activity_since, c.on_day)
			order by c.on_day desc, c.id desc limit 1
		) c on true
		where m.commune_id = ${communeId} and m.activity = 'temporarily-away'
			and (m.commune_id = any(app.wide('membership')) or m.unit_id = any(app.units('membership')))
		order by c.next_on nulls first, m.activity_since, u.sort_key, m.sort_key`.execute(tx);
	return rows;
}

export type EndingMember = { id: string; name: string; unitName: string; activity: string; until: LocalDate };

/** Exemptions and suspensions for a time that end by a day, or have ended and nobody said what now. */
export async function readEnding(tx: Tx, communeId: number, by: LocalDate): Promise<EndingMember[]> {
	const { rows } = await sql<EndingMember>`
		select m.id, m.full_name as name, u.name as unit_name, m.activity, m.activity_until as until
		from member m join unit u on u.id = m.unit_id
		where m.commune_id = ${communeId} and m.activity in ('exempt', 'suspended') and m.activity_until <= ${by}::date
			and (m.commune_id = any(app.wide('membership')) or m.unit_id = any(app.units('membership')))
		order by m.activity_until, m.sort_key`.execute(tx);
	return rows;
}
