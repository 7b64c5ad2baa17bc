import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { caseCareOn } from '../care.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** Late cases that the reader's posts answer for, and those whose senders ask to have them opened again. */
export async function readCasesToCareFor(tx: Tx, { communeId }: Caller, posts: readonly string[], today: LocalDate) {
	const afterDays = caseCareOn(today)
		.escalation.filter(({ post }) => posts.includes(post))
		.map((step) => step.afterDays);
	const before = afterDays.length > 0 ? addDays(today, 1 - Math.min(...afterDays)) : null;
	return tx
		.selectFrom('caseFile')
		.where('communeId', '=', ofCommune(communeId))
		.select([
			sql<number>`count(*) filter (where state not in ('closed', 'suspended') and due_on < ${before}::date)::int`.as(
				'late'
			),
			sql<LocalDate | null>`min(due_on) filter (where state not in ('closed', 'suspended') and due_on < ${before}::date)`.as(
				'since'
			),
			sql<number>`count(*) filter (where reopen_asked_at is not null)::int`.as('toReopen')
		])
		.executeTakeFirstOrThrow();
}
