import { formatDate, weekdayName } from '#lib/words/format.ts';
import { getLocale, type Locale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import type { Derivation } from '../cases/derivation.ts';

const limitText: Record<Derivation['unit'], Record<Derivation['event'], (facts: Limit, options: In) => string>> = {
	calendar: {
		received: m.citizens_derived_received,
		accepted: m.citizens_derived_accepted,
		answered: m.citizens_derived_answered
	},
	working: {
		received: m.citizens_derived_working_received,
		accepted: m.citizens_derived_working_accepted,
		answered: m.citizens_derived_working_answered
	}
};
type Limit = { count: number; from: string };
type In = { locale: Locale };

/** '10 ngày kể từ ngày tiếp nhận 02/11/2026, chuyển sang Thứ Hai 16/11/2026 vì 14/11/2026 là ngày nghỉ.' */
export function derivedText(
	{ event, from, count, unit, suspendedDays, movedFrom, dueOn }: Derivation,
	locale: Locale = getLocale()
): string {
	const limit = limitText[unit][event]({ count, from: formatDate(from) }, { locale });
	const counted = suspendedDays > 0 ? m.citizens_derived_suspended({ limit, days: suspendedDays }, { locale }) : limit;
	if (!movedFrom) return m.citizens_derived({ limit: counted }, { locale });
	const moved = { weekday: weekdayName(dueOn, locale), on: formatDate(dueOn), off: formatDate(movedFrom) };
	return m.citizens_derived_moved({ limit: counted, ...moved }, { locale });
}
