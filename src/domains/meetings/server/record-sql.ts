import { sql } from 'kysely';

/** A moment as everything above the database writes it. */
export const momentSql = (column: string) =>
	sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The rows of one table that belong to meeting `m`, as a list in the shape that `object` gives them. */
const listOf = (table: string, object: ReturnType<typeof sql>, order: string) => sql`
	coalesce((select jsonb_agg(${object} order by ${sql.raw(order)}) from ${sql.raw(table)} x
		where x.commune_id = m.commune_id and x.meeting_id = m.id), '[]')`;

const guests = listOf(
	'meeting_guest',
	sql`jsonb_build_object('id', x.id, 'name', x.name, 'title', nullif(x.title, ''), 'isAssignedSuperior', x.is_assigned_superior)`,
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
		'name', x.name, 'gist', x.gist, 'at', ${momentSql('x.at')})`,
	'x.at, x.id'
);
const notes = listOf(
	'free_note',
	sql`jsonb_build_object('id', x.id, 'agendaItemId', x.agenda_item_id, 'text', x.text, 'at', ${momentSql('x.at')})`,
	'x.at, x.id'
);
const votes = listOf(
	'vote',
	sql`jsonb_build_object('id', x.id, 'matter', x.matter, 'kind', x.kind, 'isSecret', x.is_secret, 'agree', x.agree,
		'disagree', x.disagree, 'other', x.other, 'base', x.base, 'needed', x.needed, 'passed', x.passed, 'at', ${momentSql('x.at')})`,
	'x.at, x.id'
);
const reservations = listOf(
	'reservation',
	sql`jsonb_build_object('id', x.id, 'memberId', x.member_id, 'name', x.name, 'text', x.text)`,
	'x.at, x.id'
);
const papers = listOf('meeting_paper', sql`jsonb_build_object('id', x.id, 'name', x.name)`, 'x.id');
export const paperFiles = listOf(
	'meeting_paper',
	sql`jsonb_build_object('id', x.id, 'name', x.name, 'fileId', x.file_id)`,
	'x.id'
);
export const signatures = listOf(
	'meeting_signature',
	sql`jsonb_build_object('role', x.role, 'memberId', x.member_id, 'name', x.name, 'at', ${momentSql('x.at')})`,
	'x.at, x.role'
);
export const addenda = listOf(
	'meeting_addendum',
	sql`jsonb_build_object('id', x.id, 'text', x.text, 'reason', x.reason, 'by', x.by_name, 'at', ${momentSql('x.at')})`,
	'x.at, x.id'
);

const unit = sql`
	(select jsonb_build_object('id', u.id, 'code', u.code, 'name', u.paper_name, 'cellKind', u.cell_kind,
		'superiorName', coalesce(s.paper_name, ''), 'placeName', coalesce(nullif(u.place_name, ''), s.place_name, ''),
		'hasCommittee', u.has_committee, 'term', u.term)
	from unit u
	left join unit_parent up on up.unit_id = u.id and up.valid_from <= held.day and held.day < up.valid_to
	left join unit s on s.id = up.parent_id
	where u.id = m.unit_id)`;

const resolution = sql`
	(select jsonb_build_object('id', x.id, 'number', x.number, 'state', x.state, 'assessment', x.assessment,
		'limits', x.limits, 'direction', x.direction, 'implementation', x.implementation, 'adoptedOn', x.adopted_on)
	from resolution x where x.commune_id = m.commune_id and x.meeting_id = m.id)`;

const score = sql`
	(select jsonb_build_object('ruleSetId', x.rule_set_id, 'lines', x.lines, 'total', x.total, 'possible', x.possible,
		'normalisedBasisPoints', x.normalised_basis_points, 'class', x.class, 'decidedAt', ${momentSql('x.decided_at')})
	from meeting_score x where x.commune_id = m.commune_id and x.meeting_id = m.id)`;

// An opened meeting has the matters that it took; before, those that wait for the cell's next meeting.
const matters = sql`
	coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'gist', x.gist, 'place', nullif(x.place, ''),
		'broughtBy', nullif(x.brought_by, ''), 'answer', nullif(x.answer, ''), 'taskId', x.task_id, 'state', x.state) order by x.at, x.id)
	from matter x where x.commune_id = m.commune_id and x.unit_id = m.unit_id
		and (x.meeting_id = m.id or (m.opened_at is null and x.state = 'raised' and ${waitingMatter('x')}))), '[]')`;

/** Whether a raised matter waits: no meeting has taken it, or the one that did is locked without an answer. */
export function waitingMatter(alias: string) {
	return sql.raw(`(${alias}.meeting_id is null or exists (select from meeting taken
		where taken.commune_id = ${alias}.commune_id and taken.id = ${alias}.meeting_id and taken.state in ('signed', 'cancelled')))`);
}

const preparation = sql`
	jsonb_build_object('committeeMetOn', m.committee_met_on, 'committeeMinutes', nullif(m.committee_minutes, ''),
		'committeeAttendees', case when m.committee_attendees <> '{}' then to_jsonb(m.committee_attendees) end,
		'hasDraftContent', m.draft_content <> '',
		'hasDraftResolution', exists (select from resolution x where x.commune_id = m.commune_id and x.meeting_id = m.id
			and x.assessment || x.limits || x.direction || x.implementation <> ''),
		'noticeSentAt', ${momentSql('m.notice_sent_at')}, 'papersSentAt', ${momentSql('m.papers_sent_at')},
		'assignedTold', coalesce(m.assigned_told, case when exists (select from post_holding p where p.unit_id = m.unit_id
			and p.post = 'assigned-member' and p.valid_from <= held.day and held.day < p.valid_to) then false end),
		'papers', ${papers})`;

/** Everything of meeting `m` but its roll and tasks, which have files of their own. */
export const meetingObject = (
	roll: ReturnType<typeof sql>,
	tasks: ReturnType<typeof sql>,
	earlier: ReturnType<typeof sql>
) => sql`
	jsonb_build_object('id', m.id, 'kind', m.kind, 'month', m.month, 'startsAt', ${momentSql('m.starts_at')}, 'place', m.place,
		'theme', nullif(m.theme, ''), 'openedAt', ${momentSql('m.opened_at')}, 'closedAt', ${momentSql('m.closed_at')},
		'readBackAt', ${momentSql('m.read_back_at')}, 'chairId', m.chair_id, 'minuteSecretaryId', m.minute_secretary_id)
	|| jsonb_build_object('unit', ${unit}, 'preparation', ${preparation}, 'roll', ${roll}, 'guests', ${guests},
		'agenda', ${agenda}, 'statements', ${statements}, 'matters', ${matters}, 'notes', ${notes}, 'votes', ${votes},
		'reservations', ${reservations}, 'resolution', ${resolution}, 'tasks', ${tasks}, 'earlierTasks', ${earlier}, 'score', ${score})`;
