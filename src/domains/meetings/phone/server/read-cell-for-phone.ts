import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addMonths, type LocalDate } from '#lib/local-date.ts';
import type { MeetingUnit } from '../../record.ts';
import { momentSql } from '../../server/record-sql.ts';
import { readStanding } from '../../server/standing-in-unit.ts';
import { readVisits } from '../../visits/server/visit-log.ts';
import type { CellOnPhone, CellTask, Me, PastMeeting } from '../cell.ts';
import { rollCodesOf } from '../../roll-codes/server/codes-of.ts';
import { readMeetingsInFull } from './meetings-in-full.ts';
import { readMembersForPhone } from './members-for-phone.ts';
import { keysOfUnit, unitAndLeft } from '#lib/reads/narrowing.ts';

const MONTHS_TAKEN = 12;
const MONTHS_OF_VISITS = 3;

/** A cell with all that its meetings need without signal; undefined if it is no cell, or not for this reader. */
export async function readCellForPhone(
	tx: Tx,
	caller: Caller,
	unitId: string,
	today: LocalDate
): Promise<CellOnPhone | undefined> {
	const unit = await readUnit(tx, unitId, today);
	if (!unit) return undefined;
	const { plan, isAssigned, ...own } = unit;
	const of = { communeId: caller.communeId, unitId, today };
	const me = await readMe(tx, caller, unitId, today);
	const members = await readMembersForPhone(tx, of);
	return {
		unit: own.unit,
		plan,
		isAssigned,
		me,
		members,
		...(me.may.includes('meetings.record-attendance') && {
			rollCodes: rollCodesOf(
				members.map(({ memberId }) => memberId),
				Number(today.slice(0, 4))
			)
		}),
		meetings: await readMeetingsInFull(tx, of),
		earlier: await readEarlier(tx, of),
		tasks: await readTasks(tx, of),
		waiting: await readWaiting(tx, of),
		visits: await readVisits(tx, { ...of, since: addMonths(today, -MONTHS_OF_VISITS) })
	};
}

export type OfCell = { communeId: number; unitId: string; today: LocalDate };

type UnitRow = Pick<CellOnPhone, 'plan' | 'isAssigned'> & { unit: MeetingUnit };

async function readUnit(tx: Tx, unitId: string, on: LocalDate): Promise<UnitRow | undefined> {
	const { rows } = await sql<UnitRow>`
		select jsonb_build_object('id', u.id, 'code', u.code, 'name', u.paper_name, 'cellKind', u.cell_kind,
				'superiorName', coalesce(s.paper_name, ''), 'placeName', coalesce(nullif(u.place_name, ''), s.place_name, ''),
				'hasCommittee', u.has_committee, 'term', u.term) as unit,
			jsonb_build_object('kind', u.kind, 'name', u.name, 'validFrom', u.valid_from, 'validTo', u.valid_to) as plan,
			exists (select from post_holding p where p.unit_id = u.id and p.post = 'assigned-member'
				and p.valid_from <= ${on} and ${on} < p.valid_to) as is_assigned
		from unit u
		left join unit_parent up on up.unit_id = u.id and up.valid_from <= ${on} and ${on} < up.valid_to
		left join unit s on s.id = up.parent_id
		where u.id = ${unitId} and u.kind = 'cell'`.execute(tx);
	return rows[0];
}

/** Rights as the grants give them today; the server asks again when the work arrives. */
async function readMe(tx: Tx, caller: Caller, unitId: string, today: LocalDate): Promise<Me> {
	const standing = await readStanding(tx, caller, unitId, today);
	const { rows } = await sql<{ actions: string[] }>`
		with held as (
			select p.unit_id, p.post from post_holding p
			where p.person_id = ${caller.personId} and p.valid_from <= ${today} and ${today} < p.valid_to
			union
			select b.unit_id, 'member' from member b
			where b.commune_id = ${caller.communeId} and b.person_id = ${caller.personId} and b.activity not in ('left', 'died')
		)
		select array(select distinct g.action from held join app.grant_rule g on g.post = held.post
			join unit_closure c on c.ancestor_id = held.unit_id and c.descendant_id = ${unitId}
				and (c.depth = 0 or g.reach = 'unit-and-below') and c.valid_from <= ${today} and ${today} < c.valid_to
			order by 1) as actions`.execute(tx);
	return {
		personId: caller.personId,
		name: caller.name,
		...(standing.memberId && { memberId: standing.memberId }),
		isSecretaryOrDeputy: standing.isSecretaryOrDeputy,
		may: rows[0]!.actions
	};
}

async function readEarlier(tx: Tx, { communeId, unitId, today }: OfCell): Promise<PastMeeting[]> {
	const { rows } = await sql<PastMeeting & { resolution: PastMeeting['resolution'] | null }>`
		select m.id, m.month, m.kind, (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as met_on,
			${momentSql('m.opened_at')} as opened_at,
			(select jsonb_strip_nulls(jsonb_build_object('number', r.number, 'direction', r.direction, 'adoptedOn', r.adopted_on))
				from resolution r where r.commune_id = m.commune_id and r.meeting_id = m.id and r.state = 'adopted') as resolution,
			coalesce((select jsonb_agg(jsonb_build_object('memberId', c.member_id, 'presence', c.presence)) from meeting_roll c
				where c.commune_id = m.commune_id and c.meeting_id = m.id), '[]') as calls
		from meeting m
		where m.commune_id = ${communeId} and m.unit_id = ${unitId} and m.state = 'signed'
			and m.month >= ${addMonths(`${today.slice(0, 7)}-01`, -MONTHS_TAKEN).slice(0, 7)} and m.month < ${today.slice(0, 7)}
		order by m.opened_at desc`.execute(tx);
	return rows.map(({ resolution, ...meeting }) => ({ ...meeting, ...(resolution && { resolution }) }));
}

/** Tasks that are open, or ended since the regular meeting before the last: a meeting may still tell of them. */
async function readTasks(tx: Tx, { unitId, today }: OfCell): Promise<CellTask[]> {
	const { rows } = await sql<{ task: CellTask }>`
		select jsonb_strip_nulls(jsonb_build_object('id', t.id, 'title', t.title,
			'ownerId', coalesce(t.owner_member_id::text, ''), 'ownerName', t.owner_name, 'product', t.product,
			'dueOn', t.due_on, 'givenOn', t.given_on, 'state', t.state, 'doneOn', t.done_on, 'result', nullif(t.result, ''),
			'carriedOver', t.carried_over, 'sourceId', case when t.source_kind = 'meeting' then t.source_id end,
			'ownerPersonId', t.owner_person_id)) as task
		from task t
		where (t.commune_id, t.unit_id) in ${keysOfUnit(sql`${unitId}::uuid`)}
			and (t.state = 'open' or t.done_on >= ${addMonths(today, -3)})
		order by t.due_on, t.id`.execute(tx);
	return rows.map(({ task }) => task);
}

/** Matters that no meeting has taken, or that one left unanswered when it was locked or called off. */
async function readWaiting(tx: Tx, { communeId, unitId }: OfCell): Promise<CellOnPhone['waiting']> {
	const { rows } = await sql<{ matter: CellOnPhone['waiting'][number] }>`
		select jsonb_strip_nulls(jsonb_build_object('id', x.id, 'gist', x.gist, 'place', nullif(x.place, ''),
			'broughtBy', nullif(x.brought_by, ''), 'answer', nullif(x.answer, ''), 'taskId', x.task_id, 'state', x.state)) as matter
		from matter x
		where x.commune_id = ${communeId} and x.unit_id in ${unitAndLeft(sql`${unitId}::uuid`)} and x.state = 'raised' and (x.meeting_id is null
			or exists (select from meeting m where m.commune_id = x.commune_id and m.id = x.meeting_id
				and m.state in ('signed', 'cancelled')))
		order by x.at, x.id`.execute(tx);
	return rows.map(({ matter }) => matter);
}
