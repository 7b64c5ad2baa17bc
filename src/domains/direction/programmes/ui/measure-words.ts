import { formatDue, formatDate } from '#lib/words/format.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { m } from '#lib/words/messages.ts';
import type { MeasureState, Resource } from '../programme.ts';

const missingWords: Record<Resource, () => string> = {
	budget: m.direction_lacks_budget,
	people: m.direction_lacks_people,
	due: m.direction_lacks_due,
	lead: m.direction_lacks_lead
};

/** 'Chưa có: kinh phí, nhân lực'; empty where nothing is missing. */
export const missingText = (missing: readonly Resource[]): string =>
	missing.length === 0 ? '' : m.direction_lacks({ what: missing.map((one) => missingWords[one]()).join(', ') });

type Shown = { tone: 'done' | 'stopped' | 'late' | 'soon' | 'waiting'; text: string };

export function measureStatus(
	{ state, dueOn }: { state: MeasureState; dueOn: LocalDate | null },
	today: LocalDate
): Shown {
	if (state === 'done') return { tone: 'done', text: m.direction_measure_done() };
	if (state === 'dropped') return { tone: 'stopped', text: m.direction_measure_dropped() };
	if (!dueOn) return { tone: 'waiting', text: m.direction_measure_no_due() };
	if (dueOn < today) return { tone: 'late', text: formatDue(dueOn, today) };
	return { tone: 'soon', text: m.direction_measure_until({ day: formatDate(dueOn) }) };
}
