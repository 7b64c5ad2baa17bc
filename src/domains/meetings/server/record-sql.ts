import { type RawBuilder, sql } from 'kysely';
import { unitAndLeft } from '#lib/reads/narrowing.ts';

/** The meeting whose parts are read. Given as values, not joined: the planner then knows what it looks for. */
export type PartsOf = {
	communeId: number;
	id: string;
	unitId: string;
	/** Day on which it was held, or is planned. */
	day: string;
	/** Moment at which it was opened, or is planned to be. */
	opensAt: string;
	isOpened: boolean;
	/** Whether its closing has counted earlier tasks as carried over. */
	hasCarriedOver: boolean;
};

type Part = RawBuilder<unknown>;

/** A moment as everything above the database writes it. */
export const momentSql = (column: string) =>
	sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Key of a meeting: its values, or the columns that hold them. */
type Key = { communeId: number | Part; id: string | Part };

/** The rows of one table that belong to a meeting, as a list in the shape that `object` gives them. */
export const listOf =
	(table: string, object: Part, order: string) =>
	({ communeId, id }: Key): Part =>
		sql`
		coalesce((select jsonb_agg(${object} order by ${sql.raw(order)}) from ${sql.raw(table)} x
			where x.commune_id = ${communeId} and x.meeting_id = ${id}), '[]')`;

const guests = listOf(
	'meeting_guest',
	sql`jsonb_build_object('id', x.id, 'name', x.name, 'title', nullif(x.title, ''), 'isAssignedSuperior', x.is_assigned_superior,
		'advice', nullif(x.advice, ''))`,
	'x.id'
);
const agenda = listOf(
	'agenda_item',
	sql`jsonb_build_object('id', x.id, 'position', x.position, 'kind', x.kind, 'title', x.title,
		'plannedMinutes', x.planned_minutes, 'startedAt', ${momentSql('x.started_at')}, 'conclusion', nullif(x.conclusion, ''))`,
	'x.position, x.id'
);
const statements = listOf(
	'statement',
	sql`jsonb_build_object('id', x.id, 'agendaItemId', x.agenda_item_id, 'kind', x.kind, 'memberId', x.member_id,
		'name', x.name, 'gist', x.gist, 'praisedId', x.praised_id, 'praisedName', (select r.name from meeting_roll r
			where r.commune_id = x.commune_id and r.meeting_id = x.meeting_id and r.member_id = x.praised_id),
		'at', ${momentSql('x.at')})`,
	'x.at, x.id'
);
const stories = listOf(
	'story',
	sql`jsonb_build_object('id', x.id, 'agendaItemId', x.agenda_item_id, 'memberId', x.member_id, 'teller', x.teller,
		'title', x.title, 'source', nullif(x.source, ''), 'lesson', nullif(x.lesson, ''), 'theme', nullif(x.theme, ''),
		'at', ${momentSql('x.recorded_at')})`,
	'x.recorded_at, x.id'
);
const notes = listOf(
	'free_note',
	sql`jsonb_build_object('id', x.id, 'agendaItemId', x.agenda_item_id, 'text', x.text, 'at', ${momentSql('x.at')})`,
	'x.at, x.id'
);
const votes = listOf(
	'vote',
	sql`jsonb_build_object('id', x.id, 'matter', x.matter, 'kind', x.kind, 'isSecret', x.is_secret, 'agree', x.agree,
		'disagree', x.disagree, 'other', x.other, 'base', x.base, 'needed', x.needed, 'passed', x.passed, 'at', ${momentSql('x.at')},
		'ballotId', x.ballot_id,
		'byGroup', (select jsonb_agg(jsonb_build_object('groupId', g.group_id, 'agree', g.agree, 'disagree', g.disagree,
			'other', g.other) order by g.group_id) from vote_sitting g where g.commune_id = x.commune_id and g.vote_id = x.id),
		'named', (select jsonb_agg(jsonb_build_object('choice', n.choice, 'names', n.names) order by n.position) from (
			select o.position, (array['agree', 'disagree', 'other'])[o.position] as choice,
				jsonb_agg(v.name order by v.sort_key, v.member_id) as names
			from ballot b
			join ballot_named c on c.commune_id = b.commune_id and c.ballot_id = b.id
			join ballot_option o on o.commune_id = c.commune_id and o.id = c.option_id
			join ballot_voter v on v.commune_id = c.commune_id and v.ballot_id = c.ballot_id and v.member_id = c.member_id
			where b.commune_id = x.commune_id and b.id = x.ballot_id and b.lists_names group by o.position) n))`,
	'x.at, x.id'
);
const reservations = listOf(
	'reservation',
	sql`jsonb_build_object('id', x.id, 'memberId', x.member_id, 'name', x.name, 'text', x.text)`,
	'x.at, x.id'
);
export const paperList = listOf(
	'meeting_paper',
	sql`jsonb_build_object('id', x.id, 'name', x.name, 'fileId', x.file_id)`,
	'x.id'
);
export const signatureList = listOf(
	'meeting_signature',
	sql`jsonb_build_object('role', x.role, 'memberId', x.member_id, 'name', x.name, 'at', ${momentSql('x.at')})`,
	'x.at, x.role'
);
export const addendumList = listOf(
	'meeting_addendum',
	sql`jsonb_build_object('id', x.id, 'text', x.text, 'reason', x.reason, 'by', x.by_name, 'at', ${momentSql('x.at')})`,
	'x.at, x.id'
);

const unit = ({ unitId, day }: PartsOf): Part => sql`
	(select jsonb_build_object('id', u.id, 'code', u.code, 'name', u.paper_name, 'cellKind', u.cell_kind,
		'superiorName', coalesce(s.paper_name, ''), 'placeName', coalesce(nullif(u.place_name, ''), s.place_name, ''),
		'hasCommittee', u.has_committee, 'term', u.term)
	from unit u
	left join unit_parent up on up.unit_id = u.id and up.valid_from <= ${day} and ${day} < up.valid_to
	left join unit s on s.id = up.parent_id
	where u.id = ${unitId})`;

/** In the order of their names; null where the meeting has none. */
const groupSittings = ({ communeId, id }: Key): Part => sql`
	(select jsonb_agg(jsonb_build_object('id', s.group_id, 'name', s.name, 'startsAt', ${momentSql('s.starts_at')},
		'place', s.place, 'leader', jsonb_build_object('memberId', l.id, 'name', l.full_name),
		'writer', jsonb_build_object('memberId', w.id, 'name', w.full_name), 'memberIds', to_jsonb(s.member_ids),
		'startedAt', ${momentSql('s.started_at')}, 'endedAt', ${momentSql('s.ended_at')}, 'gist', nullif(s.gist, ''))
		order by s.name, s.group_id)
	from meeting_sitting s
	join member l on l.commune_id = s.commune_id and l.id = s.leader_id
	join member w on w.commune_id = s.commune_id and w.id = s.writer_id
	where s.commune_id = ${communeId} and s.meeting_id = ${id})`;

const manner = ({ communeId, id }: PartsOf): Part => sql`
	(select jsonb_build_object('kind', x.manner, 'address', nullif(x.conference_url, ''),
		'identityCheckedAt', ${momentSql('x.identity_checked_at')}, 'sittings', ${groupSittings({ communeId, id })},
		'hindered', coalesce((select jsonb_agg(jsonb_build_object('memberId', h.member_id, 'reason', h.reason) order by h.member_id)
			from meeting_hindrance h where h.commune_id = ${communeId} and h.meeting_id = ${id}), '[]'))
	from meeting x where x.commune_id = ${communeId} and x.id = ${id} and x.manner <> 'in-person')`;

const resolution = ({ communeId, id }: PartsOf): Part => sql`
	(select jsonb_build_object('id', x.id, 'number', x.number, 'state', x.state, 'assessment', x.assessment,
		'limits', x.limits, 'direction', x.direction, 'implementation', x.implementation, 'adoptedOn', x.adopted_on)
	from resolution x where x.commune_id = ${communeId} and x.meeting_id = ${id})`;

const score = ({ communeId, id }: PartsOf): Part => sql`
	(select jsonb_build_object('ruleSetId', x.rule_set_id, 'lines', x.lines, 'total', x.total, 'possible', x.possible,
		'normalisedBasisPoints', x.normalised_basis_points, 'class', x.class, 'decidedAt', ${momentSql('x.decided_at')})
	from meeting_score x where x.commune_id = ${communeId} and x.meeting_id = ${id})`;

// An opened meeting has the matters that it took; before, those that wait for the cell's next meeting.
const matters = ({ communeId, id, unitId, isOpened }: PartsOf): Part => sql`
	coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'gist', x.gist, 'place', nullif(x.place, ''),
		'broughtBy', nullif(x.brought_by, ''), 'answer', nullif(x.answer, ''), 'taskId', x.task_id, 'state', x.state)
		order by x.at, x.id)
	from matter x where x.commune_id = ${communeId} and x.unit_id in ${unitAndLeft(sql`${unitId}::uuid`)}
		and ${isOpened ? sql`x.meeting_id = ${id}` : sql`x.state = 'raised' and ${waitingMatter('x')}`}), '[]')`;

/** Whether a raised matter waits: no meeting has taken it, or the one that did is locked without an answer. */
export function waitingMatter(alias: string): Part {
	return sql.raw(`(${alias}.meeting_id is null or exists (select from meeting taken
		where taken.commune_id = ${alias}.commune_id and taken.id = ${alias}.meeting_id and taken.state in ('signed', 'cancelled')))`);
}

/** Whether a member of the superior committee is assigned to the cell on the day of the meeting. */
const isAssigned = ({ unitId, day }: PartsOf): Part => sql`
	exists (select from post_holding p where p.unit_id = ${unitId} and p.post = 'assigned-member'
		and p.valid_from <= ${day} and ${day} < p.valid_to)`;

/** The parts of a meeting that lie in other tables, as one object; roll and tasks have files of their own. */
export const partsObject = (of: PartsOf, roll: Part, tasks: Part, earlierTasks: Part): Part => sql`
	jsonb_strip_nulls(jsonb_build_object('unit', ${unit(of)}, 'isAssigned', ${isAssigned(of)}, 'manner', ${manner(of)}, 'roll', ${roll},
		'guests', ${guests(of)}, 'agenda', ${agenda(of)}, 'statements', ${statements(of)}, 'stories', nullif(${stories(of)}, '[]'), 'matters', ${matters(of)},
		'notes', ${notes(of)}, 'votes', ${votes(of)}, 'reservations', ${reservations(of)},
		'resolution', ${resolution(of)}, 'tasks', ${tasks}, 'earlierTasks', ${earlierTasks}, 'score', ${score(of)}))`;
