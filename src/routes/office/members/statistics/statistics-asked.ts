import type { Tx } from '#lib/db/database.ts';
import type { Caller } from '#lib/db/caller.ts';
import { isLocalDate, type LocalDate } from '#lib/local-date.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';

/** A day typed or chosen in an address; undefined where it is none, or has not come. */
function dayAsked(text: string | null, today: LocalDate): LocalDate | undefined {
	const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text ?? '') ?? [];
	const day = year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : (text ?? '');
	return isLocalDate(day) && day <= today ? day : undefined;
}

/** Whose roll an address asks for, on which day, and the day to compare it with. Undefined where nothing is in sight. */
export async function statisticsAsked(tx: Tx, { communeId }: Caller, query: URLSearchParams, today: LocalDate) {
	const units = await readUnitsInSight(tx, communeId, today);
	const unit = units.find(({ code }) => code === query.get('unit')) ?? units[0];
	if (!unit) return undefined;
	return { units, unit, on: dayAsked(query.get('on'), today) ?? today, earlier: dayAsked(query.get('with'), today) };
}
