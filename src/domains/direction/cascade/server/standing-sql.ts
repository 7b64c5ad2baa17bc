import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '#lib/local-date.ts';
import type { AskFilter, AskStanding } from '../ask.ts';

/** How far a unit has come, of an ask `a` and its task `t`, as `AskStanding` says it. */
export const askStandingSql = (today: LocalDate): RawBuilder<AskStanding> => sql<AskStanding>`case
	when t.state = 'dropped' then 'taken-back' when t.checked_at is not null then 'done' when t.state = 'done' then 'handed-in'
	when t.due_on < ${today}::date then 'late' else coalesce(a.answer_kind, 'silent') end`;

/** Whether a standing is shown under a filter. */
export const inFilter = (standing: RawBuilder<unknown>, filter: AskFilter): RawBuilder<boolean> => {
	if (filter === 'all') return sql`true`;
	return filter === 'answered' ? sql`${standing} in ('plan', 'reason')` : sql`${standing} = ${filter}`;
};
