import { sql } from 'kysely';
import { type Holding, mayAnywhere } from '#domains/access/may.ts';
import { bodyRuleOn, postsCalled } from '#domains/meetings/sittings/bodies.ts';
import { openSittings } from '#domains/meetings/sittings/server/index.ts';
import type { SittingBody } from '#domains/meetings/sittings/sitting.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { WEEK_DAYS, type Asked } from '../asked.ts';
import { askedOfSittings, type SittingAround } from '../asked-of-sittings.ts';

/** Older sittings without their signatures are found on the list, not on the first page. */
const SIGNED_WITHIN_DAYS = 60;

type Row = SittingAround & { body: SittingBody; unitId: string; waitsForNotice: boolean };

/** What sittings ask of the reader this week; nothing is read for those whom no rule calls to any. */
export async function readAskedOfSittings(
	tx: Tx,
	{ personId }: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	const convenes = mayAnywhere(holdings, 'read:sittings');
	const called = postsCalled(today);
	if (!convenes && !holdings.some(({ post }) => called.has(post))) return [];
	await openSittings(tx);
	const { rows } = await sql<Row>`
		select s.id, s.title, s.state, s.body, s.unit_id, (s.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as "on",
			to_char(s.starts_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') || ', ' || s.place as "where",
			(s.commune_id = any(app.wide('sittings')) or s.unit_id = any(app.units('sittings'))) as convenes,
			own.id is not null as is_called,
			case when s.state = 'invited' then (select count(*)::int from sitting_paper p
				where p.commune_id = s.commune_id and p.sitting_id = s.id and not exists (select from sitting_receipt r
					where r.commune_id = p.commune_id and r.paper_id = p.id and r.person_id = ${personId})) else 0 end as unopened,
			s.state = 'closed' and own.id in (s.chair_id, s.minute_secretary_id) and not exists (select from sitting_signature g
				where g.commune_id = s.commune_id and g.sitting_id = s.id and g.person_id = ${personId}) as signs,
			s.state in ('closed', 'signed') and exists (select from conclusion c where c.commune_id = s.commune_id and c.sitting_id = s.id)
				and not exists (select from conclusion_notice n where n.commune_id = s.commune_id and n.sitting_id = s.id) as waits_for_notice
		from sitting s
		left join sitting_participant own on own.commune_id = s.commune_id and own.sitting_id = s.id
			and own.person_id = ${personId} and own.invited_at is not null
		where s.state <> 'cancelled' and s.starts_at >= ${addDays(today, -SIGNED_WITHIN_DAYS)}::date
		  and s.starts_at < ${addDays(today, WEEK_DAYS + 3)}::date
		order by s.starts_at`.execute(tx);
	const sittings = rows.map(({ body, unitId, waitsForNotice, ...sitting }) => {
		const { signers } = bodyRuleOn(body, sitting.on);
		const isHead = holdings.some((held) => held.unitId === unitId && signers.includes(held.post));
		return { ...sitting, signs: Boolean(sitting.signs), signsNotice: waitsForNotice && isHead };
	});
	return askedOfSittings(sittings, convenes ? await countLateConclusions(tx, today) : 0);
}

async function countLateConclusions(tx: Tx, today: LocalDate): Promise<number> {
	const { rows } = await sql<{ late: number }>`
		select count(distinct c.conclusion_id)::int as late from conclusion_task c
		join task t on t.commune_id = c.commune_id and t.id = c.task_id and t.state = 'open' and t.due_on < ${today}
		join conclusion x on x.commune_id = c.commune_id and x.id = c.conclusion_id and x.settled_on is null
		join sitting s on s.commune_id = x.commune_id and s.id = x.sitting_id and s.state in ('closed', 'signed')`.execute(
		tx
	);
	return rows[0]?.late ?? 0;
}
