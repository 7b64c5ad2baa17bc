import type { Holding } from '#domains/access/may.ts';
import { attentionRules, contactDueOn } from '#domains/membership/leaving/attention.ts';
import { readAbsent, readAway } from '#domains/membership/leaving/server/attention-page.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { Asked } from '../asked.ts';

/** What the members of a cell ask of its secretary: who was absent for months, whom to call. */
export async function readAttentionWaiting(
	tx: Tx,
	{ communeId }: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	const led = new Set(holdings.filter(({ post }) => post === 'cell-secretary').map(({ unitId }) => unitId));
	if (led.size === 0) return [];
	const { unexcusedMonthsInYear, contactEveryDays } = ruleSetInForce(attentionRules, today).parameters;
	const [absent, away] = await Promise.all([
		readAbsent(tx, communeId, Number(today.slice(0, 4)), unexcusedMonthsInYear),
		readAway(tx, communeId)
	]);
	const due = away.filter((row) => led.has(row.unitId) && contactDueOn(row, today, contactEveryDays) <= today).length;
	const flagged = absent.filter(({ unitId }) => led.has(unitId)).length;
	return [...about('absent', flagged), ...about('away', due)];
}

const about = (name: 'absent' | 'away', count: number): Asked[] =>
	count === 0
		? []
		: [
				{
					key: `attention ${name}`,
					what: { code: `week.${name}`, facts: { count } },
					why: { code: `week.${name}-why`, facts: {} },
					action: { code: 'week.do-attention', facts: {}, href: '/office/members/attention' }
				}
			];
