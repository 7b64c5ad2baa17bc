import { type Holding, mayAnywhere } from '#domains/access/may.ts';
import { readCasesToCareFor } from '#domains/citizens/care/server/late-cases.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';

/** Late cases that the reader's posts answer for, and cases whose senders ask to have them opened again. */
export async function readCasesLate(
	tx: Tx,
	caller: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	if (!mayAnywhere(holdings, 'citizens.reopen-case')) return [];
	const posts = holdings.map(({ post }) => post);
	const { late, since, toReopen } = await readCasesToCareFor(tx, caller, posts, today);
	const asked: Asked[] = [];
	if (since)
		asked.push({
			key: 'cases late',
			what: { code: 'week.cases-late', facts: { count: late } },
			why: { code: 'week.cases-late-why', facts: { day: since } },
			dueOn: since,
			action: { code: 'week.do-cases-late', facts: {}, href: '/office/cases?tab=late' }
		});
	if (toReopen > 0)
		asked.push({
			key: 'cases to reopen',
			what: { code: 'week.cases-to-reopen', facts: { count: toReopen } },
			why: { code: 'week.cases-to-reopen-why', facts: {} },
			action: { code: 'week.do-cases-to-reopen', facts: {}, href: '/office/cases?tab=reopen' }
		});
	return asked;
}
