import { sql } from 'kysely';
import { type Holding, mayAnywhere } from '#domains/access/may.ts';
import { caseClock } from '#domains/citizens/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** What people sent through the portal and nobody has read, for those who register cases. */
export async function readMessagesWaiting(
	tx: Tx,
	{ communeId }: Caller,
	holdings: readonly Holding[]
): Promise<Asked[]> {
	if (!mayAnywhere(holdings, 'citizens.take-in-message')) return [];
	const row = await tx
		.selectFrom('citizenMessage')
		.where('communeId', '=', ofCommune(communeId))
		.where('state', '=', 'waiting')
		.select([sql<number>`count(*)::int`.as('count'), sql<string | null>`min(sent_at)`.as('since')])
		.executeTakeFirstOrThrow();
	if (!row.since) return [];
	const since = dayInVietNam(new Date(row.since));
	// Its clock runs from the day it was sent, whenever somebody reads it.
	const clock = caseClock({ kind: 'feedback', step: 'first-handling', from: since });
	return [
		{
			key: 'messages waiting',
			what: { code: 'week.messages', facts: { count: row.count } },
			why: { code: 'week.messages-why', facts: { day: since } },
			...(clock.ok && { dueOn: clock.value.dueOn }),
			action: { code: 'week.do-messages', facts: {}, href: '/office/cases/messages' }
		}
	];
}
