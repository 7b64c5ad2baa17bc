import type { Holding } from '#domains/access/may.ts';
import { readUnionTotals } from '#domains/organisation/unions/server/totals.ts';
import { readReportsSent } from '#domains/organisation/unions/server/union-page.ts';
import { unionPeriodIn } from '#domains/organisation/unions/ui/union-words.ts';
import { leadsUnion } from '#domains/organisation/unions/union.ts';
import { unionRules } from '#domains/organisation/unions/union-rules.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { periodBefore, periodOn } from '#lib/period.ts';
import type { Asked } from '../asked.ts';
import { askedOfUnion } from '../asked-of-union.ts';

/** What waits for those who lead a mass organisation, a branch or a team: their own unit, and its branches. */
export async function readUnionsWaiting(
	tx: Tx,
	{ communeId }: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	const leading = holdings.filter(({ post }) => leadsUnion(post));
	if (leading.length === 0) return [];
	const led = new Set(leading.map(({ unitId }) => unitId));
	const period = periodBefore(periodOn('quarter', today))!;
	const [totals, sent] = await Promise.all([
		readUnionTotals(tx, communeId, { from: period.from, to: today }),
		readReportsSent(tx, communeId, period.code)
	]);
	const report = { period: period.code, periodText: unionPeriodIn(period.code), endedOn: period.to };
	return totals
		.filter(({ unitId, kind, parentId }) => led.has(unitId) || (kind === 'branch' && led.has(parentId ?? '')))
		.flatMap((unit) =>
			askedOfUnion(
				{
					...unit,
					report:
						unit.kind === 'branch'
							? undefined
							: { ...report, isSent: sent.some(({ unitId }) => unitId === unit.unitId) }
				},
				unionRules(today),
				today
			)
		);
}
