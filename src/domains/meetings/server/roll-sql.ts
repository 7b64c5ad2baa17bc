import { type RawBuilder, sql } from 'kysely';
import type { PartsOf } from './record-sql.ts';

type Part = RawBuilder<unknown>;

/** The roll of a meeting: as it was drawn up at the opening, before that the members whom the cell has. */
export const rollOf = (of: PartsOf): Part => sql`coalesce((${of.isOpened ? drawnUp(of) : current(of)}), '[]')`;

/** Excused absences since each member last came, or was missing without a reason, in the year before the meeting. */
const excusedBefore = ({ communeId, id, day }: PartsOf, members: Part): Part => sql`
	(select p.member_id, count(*) filter (where p.presence = 'excused' and (p.other_on is null or p.met_on > p.other_on)) as times
	from (
		select b.member_id, b.presence, b.met_on,
			max(b.met_on) filter (where b.presence <> 'excused') over (partition by b.member_id) as other_on
		from meeting_roll b
		where b.commune_id = ${communeId} and b.met_on >= ${`${day.slice(0, 4)}-01-01`}::date and b.met_on < ${day}::date
			and b.meeting_id <> ${id} and b.member_id = any (array(${members}))
	) p group by p.member_id)`;

const drawnUp = (of: PartsOf): Part => sql`
	select jsonb_agg(jsonb_build_object('memberId', r.member_id, 'name', r.name, 'sortKey', r.sort_key, 'post', nullif(r.post, ''),
		'standing', r.standing, 'isExempt', r.is_exempt, 'isTemporarilyAway', r.is_temporarily_away, 'isSuspended', r.is_suspended,
		'isOnSpecialDuty', r.is_on_special_duty, 'presence', r.presence, 'reason', nullif(r.reason, ''),
		'excusedBefore', coalesce(e.times, 0)) order by r.sort_key, r.member_id)
	from meeting_roll r
	left join ${excusedBefore(of, sql`select member_id from meeting_roll where commune_id = ${of.communeId} and meeting_id = ${of.id}`)} e
		on e.member_id = r.member_id
	where r.commune_id = ${of.communeId} and r.meeting_id = ${of.id}`;

/** Those of the cell today, for a meeting that is still to come. `postCode` is turned into the paper's word above. */
const current = (of: PartsOf): Part => sql`
	select jsonb_agg(jsonb_build_object('memberId', b.id, 'name', b.full_name, 'sortKey', b.sort_key, 'postCode', (
			select p.post from post_holding p where p.unit_id = ${of.unitId} and p.person_id = b.person_id
				and p.post in ('cell-secretary', 'cell-deputy', 'cell-committee-member')
				and p.valid_from <= ${of.day} and ${of.day} < p.valid_to
			order by array_position(array['cell-secretary', 'cell-deputy', 'cell-committee-member'], p.post) limit 1),
		'standing', b.standing, 'isExempt', b.activity = 'exempt', 'isTemporarilyAway', b.activity = 'temporarily-away',
		'isSuspended', b.activity = 'suspended', 'isOnSpecialDuty', b.activity = 'special-duty', 'presence', 'unrecorded',
		'excusedBefore', coalesce(e.times, 0)) order by b.sort_key, b.id)
	from member b
	left join ${excusedBefore(of, sql`select id from member where commune_id = ${of.communeId} and unit_id = ${of.unitId}`)} e
		on e.member_id = b.id
	where b.commune_id = ${of.communeId} and b.unit_id = ${of.unitId} and b.activity not in ('left', 'died')`;
