import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { CadreRules } from './rules.ts';

export type CandidateState = 'proposed' | 'approved' | 'removed';

/** Whole months from one day to another; the month that is not over does not count. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
	const [a, b] = [from, to].map((day) => day.split('-').map(Number) as [number, number, number]);
	const months = (b![0] - a![0]) * 12 + b![1] - a![1];
	return b![2] < a![2] ? months - 1 : months;
}

/** Months of work left on a day; negative for somebody who retired before. */
export const monthsLeft = (
	{ bornOn, sex }: { bornOn: LocalDate; sex: 'male' | 'female' },
	on: LocalDate,
	{ parameters }: CadreRules
): number => parameters.retirementMonths[sex] - monthsBetween(bornOn, on);

/** Most and fewest people planned for a title. */
export function sizeOf(seats: number, { parameters: { planning } }: CadreRules): { least: number; most: number } {
	const { least, most, mostForOneSeat } = planning;
	return {
		least: Math.ceil((seats * least.of) / least.per),
		most: seats === 1 ? mostForOneSeat : Math.floor((seats * most.of) / most.per)
	};
}

export type Proposing = {
	seats: number;
	/** People planned for the title who were not removed. */
	planned: number;
	/** Titles that the person is planned for already. */
	titles: number;
	isPlanned: boolean;
	isFirst: boolean;
	/** Null while the day of birth or the sex is not on the roll. */
	monthsLeft: number | null;
	/** Whether the person holds the title, or one above it. */
	holdsAsHigh: boolean;
};

/**
 * Why somebody is not planned for a title.
 *
 * @source QĐ 377-QĐ/TW; HD 45-HD/BTCTW
 */
export function whyNotPlan(asked: Proposing, rules: CadreRules): Refusal | undefined {
	const { planning } = rules.parameters;
	const { most } = sizeOf(asked.seats, rules);
	if (asked.isPlanned) return { code: 'organisation.planned-already' };
	if (asked.holdsAsHigh) return { code: 'organisation.plan-not-higher' };
	if (asked.planned >= most) return { code: 'organisation.plan-full', facts: { most } };
	if (asked.titles >= planning.mostTitlesOfPerson)
		return { code: 'organisation.plan-too-many-titles', facts: { most: planning.mostTitlesOfPerson } };
	if (asked.monthsLeft === null) return { code: 'organisation.plan-no-birth' };
	const needed = asked.isFirst ? planning.monthsFirst : planning.monthsSecond;
	return asked.monthsLeft < needed
		? { code: 'organisation.plan-too-old', facts: { left: asked.monthsLeft, needed } }
		: undefined;
}

/** Why a proposal is not decided as asked. */
export function whyNotDecide(
	state: CandidateState,
	to: 'approved' | 'removed',
	{ decision, reason }: { decision: string; reason: string }
): Refusal | undefined {
	if (state === 'removed' || state === to) return { code: 'organisation.plan-decided' };
	if (to === 'approved' && !decision) return { code: 'organisation.decision-needed' };
	return to === 'removed' && !reason ? { code: 'organisation.reason-needed' } : undefined;
}
