import type { LocalDate } from '#lib/local-date.ts';
import { readPeriod } from '#lib/period.ts';
import type { Refusal } from '#lib/result.ts';

/** term, year: a topic to study and follow; resolution: one to be studied in sessions. */
export const TOPIC_KINDS = ['term', 'year', 'resolution'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];
export const ISSUERS = ['commune', 'province', 'centre'] as const;
export type Issuer = (typeof ISSUERS)[number];

/** Why a topic is not of this period: one of the term is of a term, the others of a year. */
export function whyNotTopic(kind: TopicKind, period: string): Refusal | undefined {
	const span = readPeriod(period)?.kind;
	return span === (kind === 'term' ? 'term' : 'year') ? undefined : { code: `study.topic-not-a-${kind}` };
}

/** Whether a topic is one of a year: its own, or its term's. */
export function isOfYear(period: string, year: number): boolean {
	const span = readPeriod(period);
	return span !== undefined && span.from.slice(0, 4) <= String(year) && String(year) <= span.to.slice(0, 4);
}

const [FEWEST, MOST] = [5, 7];

/** Why these lines are no standards: 5 to 7, short enough to be known by heart, adopted by now. */
export function whyNotStandards(lines: readonly string[], adoptedOn: LocalDate, today: LocalDate): Refusal | undefined {
	if (lines.length < FEWEST || lines.length > MOST)
		return { code: 'study.standards-count', facts: { fewest: FEWEST, most: MOST, count: lines.length } };
	if (new Set(lines.map((line) => line.toLocaleLowerCase('vi'))).size < lines.length)
		return { code: 'study.standards-twice' };
	return adoptedOn > today ? { code: 'study.standards-in-future' } : undefined;
}
