import { type RawBuilder, sql } from 'kysely';
import { momentSql } from '../../server/record-sql.ts';

type Part = RawBuilder<unknown>;

/** Rows of one table of the sitting `s`, as a list in the shape that `object` gives them. */
const list = (table: string, object: Part, order: string): Part => sql`
	coalesce((select jsonb_agg(jsonb_strip_nulls(${object}) order by ${sql.raw(order)}) from ${sql.raw(table)} x
		where x.commune_id = s.commune_id and x.sitting_id = s.id), '[]')`;

const participants = list(
	'sitting_participant',
	sql`jsonb_build_object('id', x.id, 'personId', x.person_id, 'memberId', x.member_id, 'name', x.name, 'title', x.title,
		'standing', x.standing, 'isTemporarilyAway', x.is_temporarily_away, 'presence', x.presence, 'reason', x.reason,
		'invitedAt', ${momentSql('x.invited_at')}, 'remindedAt', ${momentSql('x.reminded_at')})`,
	`array_position(array['member', 'attending', 'guest'], x.standing), x.sort_key, x.id`
);
const items = list(
	'sitting_item',
	sql`jsonb_build_object('id', x.id, 'position', x.position, 'kind', x.kind, 'title', x.title, 'reporter', x.reporter,
		'plannedMinutes', x.planned_minutes, 'discussion', x.discussion)`,
	'x.position, x.id'
);
const papers = list(
	'sitting_paper',
	sql`jsonb_build_object('id', x.id, 'itemId', x.item_id, 'name', x.name, 'hasFile', x.sha256 is not null)`,
	'x.created_at, x.id'
);
const votes = list(
	'sitting_vote',
	sql`jsonb_build_object('id', x.id, 'matter', x.matter, 'kind', x.kind, 'isSecret', x.is_secret, 'agree', x.agree,
		'disagree', x.disagree, 'other', x.other, 'base', x.base, 'needed', x.needed, 'passed', x.passed, 'at', ${momentSql('x.at')})`,
	'x.at, x.id'
);
const signatures = list(
	'sitting_signature',
	sql`jsonb_build_object('role', x.role, 'name', x.name, 'at', ${momentSql('x.at')})`,
	'x.at'
);
const notice = sql`(select jsonb_build_object('number', x.number, 'signedOn', x.signed_on, 'signedAt', ${momentSql('x.signed_at')},
	'signerName', x.signer_name, 'signerPost', x.signer_post, 'contentHash', x.content_hash)
	from conclusion_notice x where x.commune_id = s.commune_id and x.sitting_id = s.id)`;

/** The lists of the sitting `s` as pairs for jsonb_build_object. */
export const partsOf: Part = sql`'participants', ${participants}, 'items', ${items}, 'papers', ${papers},
	'votes', ${votes}, 'signatures', ${signatures}, 'notice', ${notice}`;

/** Tasks of the conclusion `x` that the reader sees; of others only how many there are. */
const tasks: Part = sql`coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', t.id, 'title', t.title,
		'product', t.product, 'ownerName', t.owner_name, 'unitName', w.name, 'dueOn', t.due_on, 'state', t.state,
		'doneOn', t.done_on, 'checkedAt', t.checked_at)) order by t.due_on, t.id)
	from conclusion_task c join task t on t.commune_id = c.commune_id and t.id = c.task_id join unit w on w.id = t.unit_id
	where c.commune_id = x.commune_id and c.conclusion_id = x.id), '[]')`;
const hiddenTasks: Part = sql`(select count(*) from conclusion_task c where c.commune_id = x.commune_id and c.conclusion_id = x.id
	and not exists (select from task t where t.commune_id = c.commune_id and t.id = c.task_id))`;

const conclusion: Part = sql`jsonb_strip_nulls(jsonb_build_object('id', x.id, 'itemId', x.item_id, 'position', x.position,
	'text', x.text, 'settledOn', x.settled_on, 'settledBecause', x.settled_because, 'tasks', ${tasks}, 'hiddenTasks', ${hiddenTasks}))`;

/** @param which narrows the conclusions `x` within the commune of the sitting `s` */
export const conclusionsOf = (which: Part): Part => sql`
	coalesce((select jsonb_agg(${conclusion} order by x.position, x.id) from conclusion x
		where x.commune_id = s.commune_id and ${which}), '[]')`;

/** Whether nothing proves yet that the conclusion `x` was carried out: an open task, or none that was given. */
export const isStillFollowed: Part = sql`x.settled_on is null and (
	exists (select from conclusion_task c join task t on t.commune_id = c.commune_id and t.id = c.task_id
		where c.commune_id = x.commune_id and c.conclusion_id = x.id and t.state = 'open')
	or not exists (select from conclusion_task c left join task t on t.commune_id = c.commune_id and t.id = c.task_id
		where c.commune_id = x.commune_id and c.conclusion_id = x.id and t.state is distinct from 'dropped'))`;

/** A conclusion `x` with the sitting `e` that came to it. */
export const conclusionWithSitting: Part = sql`${conclusion} || jsonb_build_object('sittingId', e.id, 'sittingTitle', e.title,
	'concludedOn', (e.opened_at at time zone 'Asia/Ho_Chi_Minh')::date)`;

/** What earlier sittings of the body concluded before `s` and is still followed, the oldest first. */
export const earlierConclusions: Part = sql`
	coalesce((select jsonb_agg(${conclusionWithSitting} order by e.starts_at, x.position)
		from sitting e join conclusion x on x.commune_id = e.commune_id and x.sitting_id = e.id
		where e.commune_id = s.commune_id and e.unit_id = s.unit_id and e.body = s.body and e.starts_at < s.starts_at
		  and e.state in ('closed', 'signed') and ${isStillFollowed}), '[]')`;
