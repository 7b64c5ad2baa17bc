import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { StaffState } from './assignment.ts';
import type { CadreRules } from './rules.ts';

/** giving: who leaves the former post, or stands for it; receiving: who takes over there. */
export const SIDES = ['giving', 'receiving'] as const;
export type Side = (typeof SIDES)[number];

/** Why a side does not sign: nothing is decided yet, the day is ahead, or before the decision. */
export function whyNotSign(
	{ state, decidedOn }: { state: StaffState; decidedOn: LocalDate | null },
	{ signedOn, today }: { signedOn: LocalDate; today: LocalDate }
): Refusal | undefined {
	if (state !== 'decided') return { code: 'organisation.assignment-not-decided' };
	if (signedOn > today) return { code: 'organisation.signed-in-the-future', facts: { on: today } };
	return decidedOn && signedOn < decidedOn
		? { code: 'organisation.signed-before-decision', facts: { on: decidedOn } }
		: undefined;
}

/** Last day on which a decision can be taken back. */
export const undoUntil = (decidedOn: LocalDate, { parameters }: CadreRules): LocalDate =>
	addDays(decidedOn, parameters.undoAssignmentWithinDays);

/** Why a decided assignment is not taken back: there is none, its days are over, or the handover became tasks. */
export function whyNotUndo(
	{ state, decidedOn, tasks }: { state: StaffState; decidedOn: LocalDate | null; tasks: number },
	today: LocalDate,
	rules: CadreRules
): Refusal | undefined {
	if (state !== 'decided' || !decidedOn) return { code: 'organisation.assignment-not-decided' };
	const last = undoUntil(decidedOn, rules);
	if (today > last) return { code: 'organisation.assignment-undo-over', facts: { on: last } };
	return tasks > 0 ? { code: 'organisation.assignment-has-tasks', facts: { tasks } } : undefined;
}
