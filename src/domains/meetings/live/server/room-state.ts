import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { countAttendance, quorumOf } from '../../attendance.ts';
import { type Alike, alikeList, oneByOne } from '../../server/counted-roll.ts';
import { listOf, momentSql } from '../../server/record-sql.ts';
import { attendanceOf, heldOn } from '../../rules-of.ts';
import type { AgendaKind } from '../../record.ts';
import type { RoomRoll, RoomState } from '../room-state.ts';
import { liveRoomRules, speakingMinutesOf } from '../rules.ts';

const agenda = listOf(
	'agenda_item',
	sql`jsonb_build_object('id', x.id, 'title', x.title, 'kind', x.kind, 'plannedMinutes', x.planned_minutes,
		'speakingMinutes', x.speaking_minutes, 'startedAt', ${momentSql('x.started_at')})`,
	'x.position, x.id'
);
const presences = ({ communeId, id }: { communeId: number; id: string }) => sql`
	coalesce((select string_agg(case presence when 'present' then 'p' when 'excused' then 'e' when 'unexcused' then 'u' else '-' end,
		'' order by sort_key, member_id) from meeting_roll where commune_id = ${communeId} and meeting_id = ${id}), '')`;
const floor = listOf(
	'floor_request',
	sql`jsonb_strip_nulls(jsonb_build_object('id', x.id, 'memberId', x.member_id, 'name', x.name, 'state', x.state,
		'askedAt', ${momentSql('x.asked_at')}, 'beganAt', ${momentSql('x.began_at')}, 'limitSeconds', x.limit_seconds))`,
	'x.asked_at, x.id'
);
const amendments = listOf(
	'amendment',
	sql`jsonb_build_object('id', x.id, 'part', x.part, 'kind', x.kind, 'passage', x.passage, 'wording', x.wording,
		'reason', x.reason, 'memberId', x.member_id, 'name', x.name, 'state', x.state)`,
	'x.at, x.id'
);
const votes = listOf(
	'vote',
	sql`jsonb_build_object('id', x.id, 'matter', x.matter, 'isSecret', x.is_secret, 'agree', x.agree, 'disagree', x.disagree,
		'other', x.other, 'base', x.base, 'needed', x.needed, 'passed', x.passed, 'at', ${momentSql('x.at')})`,
	'x.at desc, x.id'
);

type Item = Omit<RoomState['agenda'][number], 'speakingMinutes'> & { kind: AgendaKind; speakingMinutes: number | null };
type Read = Pick<RoomState, 'meeting' | 'floor' | 'draft' | 'amendments' | 'votes'> & {
	agenda: Item[];
	alike: Alike[];
	presences: string;
};

/** What the room of a meeting shows; undefined if the meeting is not there, or not for this reader. */
export async function readRoomState(tx: Tx, communeId: number, meetingId: string): Promise<RoomState | undefined> {
	const of = { communeId, id: meetingId };
	const { rows } = await sql<{ room: Read }>`
		select jsonb_build_object(
			'meeting', jsonb_build_object('state', m.state, 'kind', m.kind, 'month', m.month, 'unitName', u.name,
				'place', m.place, 'startsAt', ${momentSql('m.starts_at')}, 'openedAt', ${momentSql('m.opened_at')},
				'closedAt', ${momentSql('m.closed_at')}),
			'agenda', ${agenda(of)}, 'alike', ${alikeList(communeId, meetingId)}, 'presences', ${presences(of)}, 'floor', ${floor(of)}, 'amendments', ${amendments(of)},
			'votes', ${votes(of)},
			'draft', (select jsonb_build_object('state', r.state, 'number', r.number, 'assessment', r.assessment,
				'limits', r.limits, 'direction', r.direction, 'implementation', r.implementation)
				from resolution r where r.commune_id = ${communeId} and r.meeting_id = ${meetingId})) as room
		from meeting m join unit u on u.id = m.unit_id
		where m.commune_id = ${communeId} and m.id = ${meetingId}`.execute(tx);
	return rows[0] && shown(rows[0].room);
}

function shown({ meeting, agenda, alike, presences, ...others }: Read): RoomState {
	const dated = { startsAt: meeting.startsAt, openedAt: meeting.openedAt ?? undefined };
	const rules = ruleSetInForce(liveRoomRules, heldOn(dated));
	return {
		meeting,
		agenda: agenda.map((item) => ({ ...item, speakingMinutes: speakingMinutesOf(item, rules) })),
		roll: alike.length > 0 ? { ...countsOf(alike, dated), presences } : null,
		...others
	};
}

type Dated = { startsAt: string; openedAt?: string };

function countsOf(alike: Alike[], dated: Dated): Omit<RoomRoll, 'presences'> {
	const roll = oneByOne(alike);
	const rules = attendanceOf(dated);
	const { base, present, excused, unexcused, unrecorded } = countAttendance(roll, rules);
	return { counts: { base, present, excused, unexcused, unrecorded }, quorum: quorumOf(roll, rules) };
}
