import type { LocalDate } from '#lib/local-date.ts';
import { readPeriod } from '#lib/period.ts';
import type { Refusal } from '#lib/result.ts';

export const PROGRAMME_KINDS = ['term', 'year'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];
export const MEASURE_STATES = ['open', 'done', 'dropped'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** Why a programme cannot be of this period, or undefined if it can. */
export function whyNotProgramme(
	{ kind, period }: { kind: ProgrammeKind; period: string },
	parent?: { kind: string; period: string }
): Refusal | undefined {
	const span = readPeriod(period);
	if (span?.kind !== kind) return { code: `direction.programme-not-a-${kind}` };
	if (!parent) return undefined;
	const above = readPeriod(parent.period);
	if (kind !== 'year' || parent.kind !== 'term' || !above) return { code: 'direction.programme-other-parent' };
	const isWithin = above.from <= span.from && span.to <= above.to;
	return isWithin ? undefined : { code: 'direction.programme-outside-term', facts: { term: parent.period } };
}

/** Why a measure cannot end on this day, or undefined if it can. */
export function whyNotDue(dueOn: LocalDate | undefined, period: string): Refusal | undefined {
	const span = readPeriod(period);
	if (!dueOn || !span || (span.from <= dueOn && dueOn <= span.to)) return undefined;
	return { code: 'direction.measure-outside-period', facts: { from: span.from, to: span.to } };
}

/** What a measure needs to be more than a sentence. */
export const RESOURCES = ['budget', 'people', 'due', 'lead'] as const;
export type Resource = (typeof RESOURCES)[number];

export type Resourced = { budget: number | null; people: string; dueOn: LocalDate | null; lead: string };

/** What a measure has not been given yet: money (0 where none is needed), people, a last day, somebody who answers. */
export const missingOf = ({ budget, people, dueOn, lead }: Resourced): Resource[] =>
	RESOURCES.filter((one) => ({ budget: budget === null, people: people === '', due: !dueOn, lead: lead === '' })[one]);
