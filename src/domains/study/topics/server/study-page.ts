import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Format, SessionState } from '../../sessions/session.ts';
import type { Issuer, TopicKind } from '../topic.ts';
import { isOfYear } from '../topic.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** A topic from above, with how many cells did something about it. */
export type TopicRow = {
	id: string;
	kind: TopicKind;
	period: string;
	issuer: Issuer;
	title: string;
	reference: string;
	withdrawnOn: LocalDate | null;
	/** Cells in sight that held a session of it, or took it up in a meeting. */
	cells: number;
};

/** Topics of a year and of its term, as they were issued. */
export async function readTopics(tx: Tx, communeId: number, year: number): Promise<TopicRow[]> {
	const { rows } = await sql<TopicRow>`
		select t.id, t.kind, t.period, t.issuer, t.title, t.reference, t.withdrawn_on,
			(select count(distinct d.unit_id) from (
				select s.unit_id from study_session s
					where s.commune_id = t.commune_id and s.topic_id = t.id and s.state = 'held'
				union all
				select b.unit_id from meeting_topic b where b.commune_id = t.commune_id and b.topic_id = t.id
			) d)::int as cells
		from study_topic t where t.commune_id = ${ofCommune(communeId)}
		order by array_position(array['term', 'year', 'resolution'], t.kind), t.created_at`.execute(tx);
	return rows.filter(({ period }) => isOfYear(period, year));
}

/** What a cell did in a year of studying and following. */
export type StudyCoverage = {
	code: string;
	name: string;
	hasProgramme: boolean;
	hasStandards: boolean;
	planned: number;
	held: number;
	/** Attendances, and how many of them came. */
	summoned: number;
	came: number;
	/** Meetings held, and those that took a topic up. */
	meetings: number;
	tied: number;
	stories: number;
};

/** Every cell in sight, in one question. */
export async function readStudyCoverage(
	tx: Tx,
	communeId: number,
	year: number,
	today: LocalDate
): Promise<StudyCoverage[]> {
	const [from, to] = [`${year}-01-01`, `${year}-12-31`];
	const { rows } = await sql<StudyCoverage>`
		with session as (
			select s.unit_id, count(*) filter (where s.state = 'planned')::int as planned,
				count(*) filter (where s.state = 'held')::int as held, coalesce(sum(a.summoned), 0)::int as summoned,
				coalesce(sum(a.came), 0)::int as came
			from study_session s left join lateral (
				select count(*) as summoned, count(*) filter (where presence <> 'absent') as came
				from study_attendance a where a.commune_id = s.commune_id and a.session_id = s.id
			) a on true
			where s.commune_id = ${communeId} and s.starts_at >= ${from}::date and s.starts_at < ${to}::date + 1
			group by s.unit_id
		), meeting_of as (
			select g.unit_id, count(*)::int as meetings, count(*) filter (where exists (
				select from meeting_topic b where b.commune_id = g.commune_id and b.meeting_id = g.id))::int as tied
			from meeting g
			where g.commune_id = ${communeId} and g.month between ${from.slice(0, 7)} and ${to.slice(0, 7)}
				and g.kind in ('regular', 'combined') and g.state in ('closed', 'signed')
			group by g.unit_id
		), told as (
			select unit_id, count(*)::int as stories from story
			where commune_id = ${communeId} and told_on between ${from} and ${to} group by unit_id
		)
		select u.code, u.name, coalesce(s.planned, 0) as planned, coalesce(s.held, 0) as held,
			coalesce(s.summoned, 0) as summoned, coalesce(s.came, 0) as came, coalesce(m.meetings, 0) as meetings,
			coalesce(m.tied, 0) as tied, coalesce(t.stories, 0) as stories,
			exists (select from study_programme p
				where p.commune_id = u.commune_id and p.unit_id = u.id and p.year = ${year}) as has_programme,
			exists (select from study_standard d where d.commune_id = u.commune_id and d.unit_id = u.id) as has_standards
		from unit u left join session s on s.unit_id = u.id left join meeting_of m on m.unit_id = u.id
		left join told t on t.unit_id = u.id
		where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_from <= ${today} and ${today} < u.valid_to
		order by u.code`.execute(tx);
	return rows;
}

/** A cell's year: its programme, standards in every version, sessions, and which meetings took a topic up. */
export async function readCellStudy(tx: Tx, cell: { communeId: number; unitId: string }, year: number) {
	const { communeId, unitId } = cell;
	const programme = await tx
		.selectFrom('studyProgramme')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('year', '=', year)
		.select(['focus', 'writtenBy', 'writtenAt'])
		.executeTakeFirst();
	const standards = await tx
		.selectFrom('studyStandard')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.orderBy('version', 'desc')
		.select(['id', 'version', 'lines', 'adoptedOn', 'adoptedBy'])
		.execute();
	const { rows: sessions } = await sql<{
		id: string;
		title: string;
		startsAt: string;
		place: string;
		format: Format;
		state: SessionState;
		topic: string | null;
		summoned: number;
		came: number;
	}>`
		select s.id, s.title, s.starts_at, s.place, s.format, s.state, t.title as topic,
			count(a.member_id)::int as summoned, count(a.member_id) filter (where a.presence <> 'absent')::int as came
		from study_session s
		left join study_topic t on t.commune_id = s.commune_id and t.id = s.topic_id
		left join study_attendance a on a.commune_id = s.commune_id and a.session_id = s.id
		where s.commune_id = ${communeId} and s.unit_id = ${unitId}
			and s.starts_at >= ${`${year}-01-01`}::date and s.starts_at < ${`${year + 1}-01-01`}::date
		group by s.commune_id, s.id, t.title order by s.starts_at desc`.execute(tx);
	const { rows: meetings } = await sql<{ id: string; month: string; topicId: string | null; topic: string | null }>`
		select g.id, g.month, t.id as topic_id, t.title as topic
		from meeting g
		left join meeting_topic b on b.commune_id = g.commune_id and b.meeting_id = g.id
		left join study_topic t on t.commune_id = b.commune_id and t.id = b.topic_id
		where g.commune_id = ${communeId} and g.unit_id = ${unitId} and g.month between ${`${year}-01`} and ${`${year}-12`}
			and g.kind in ('regular', 'combined') and g.state in ('open', 'closed', 'signed')
		order by g.month desc, t.created_at`.execute(tx);
	return { programme, standards, sessions, meetings };
}
