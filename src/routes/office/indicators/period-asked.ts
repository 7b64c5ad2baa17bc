import { readPeriodsKept } from '#domains/outcomes/indicators/server/board-page.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type Period, periodOn, readPeriod } from '#lib/period.ts';

export type PeriodChoice = { period: Period; periods: string[] };

/** The period in the address, or the current year; and the ones to choose from, the latest first. */
export async function periodAsked(tx: Tx, caller: Caller, url: URL, today: LocalDate): Promise<PeriodChoice> {
	const current = (['year', 'quarter', 'month'] as const).map((kind) => periodOn(kind, today));
	const period = readPeriod(url.searchParams.get('period') ?? '') ?? current[0]!;
	const kept = await readPeriodsKept(tx, caller);
	const codes = [...new Set([...current.map(({ code }) => code), period.code, ...kept])];
	return { period, periods: codes.toSorted().toReversed() };
}
