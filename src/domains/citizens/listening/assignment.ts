import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** Whole days, the first and the last included; no last one while it runs on. */
export type Span = { from: LocalDate; to?: LocalDate | null | undefined };

const LAST = '9999-12-31';

export const isDuring = ({ from, to }: Span, on: LocalDate): boolean => from <= on && on <= (to ?? LAST);

const overlap = (a: Span, b: Span): boolean => a.from <= (b.to ?? LAST) && b.from <= (a.to ?? LAST);

/**
 * Why an official cannot be assigned so: only after the decision, only forwards, and once at a time to one village.
 * @param others spans of the same official in the same village
 */
export function whyNotAssign(span: Span, decidedOn: LocalDate, others: readonly Span[]): Refusal | undefined {
	if (span.from < decidedOn) return { code: 'citizens.listening-before-decision', facts: { decidedOn } };
	const refusal = whyNotEnd(span.from, span.to ?? LAST);
	if (refusal) return refusal;
	return others.some((other) => overlap(span, other)) ? { code: 'citizens.listening-already' } : undefined;
}

export const whyNotEnd = (from: LocalDate, to: LocalDate): Refusal | undefined =>
	to < from ? { code: 'citizens.listening-ends-before', facts: { from } } : undefined;

/** What people asked for on a visit is settled here only while it waits, and no meeting has it on its table. */
export function whyNotSettleMatter(matter: { state: string; isInMeeting: boolean }): Refusal | undefined {
	if (matter.state !== 'raised') return { code: 'citizens.matter-settled' };
	return matter.isInMeeting ? { code: 'citizens.matter-in-meeting' } : undefined;
}
