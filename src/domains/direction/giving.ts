import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** Why a task cannot be given with this deadline: a day that is already over. */
export function whyNotGiveTask({ dueOn, today }: { dueOn: LocalDate; today: LocalDate }): Refusal | undefined {
	if (dueOn < today) return { code: 'direction.due-in-the-past', facts: { dueOn, today } };
	return undefined;
}
