import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

export type MatterState = 'open' | 'concluded' | 'published';
type Standing = { state: MatterState; dueOn: LocalDate };

/** Still open after its last day. What was concluded late is not late any more. */
export const isLate = ({ state, dueOn }: Standing, on: LocalDate): boolean => state === 'open' && dueOn < on;

/** Late ones first, then what is open by its last day, then what is over, the latest first. */
export function inOrder<M extends Standing>(matters: readonly M[]): M[] {
	const isOver = ({ state }: Standing) => Number(state !== 'open');
	return matters.toSorted(
		(one, other) =>
			isOver(one) - isOver(other) ||
			(isOver(one) ? other.dueOn.localeCompare(one.dueOn) : one.dueOn.localeCompare(other.dueOn))
	);
}

/** From which states each step starts. */
const FROM = {
	change: ['open'],
	note: ['open'],
	conclude: ['open'],
	publish: ['concluded'],
	reopen: ['concluded', 'published']
} as const;
export type MatterStep = keyof typeof FROM;

export const canStep = (step: MatterStep, state: MatterState): boolean =>
	(FROM[step] as readonly string[]).includes(state);

const WHY_NOT: Record<MatterState, string> = {
	open: 'inspection.matter-open',
	concluded: 'inspection.matter-concluded',
	published: 'inspection.matter-published'
};

/** Why a step cannot be taken now, or not on this day: not before the matter was opened, not ahead. */
export function whyNotStep(
	step: MatterStep,
	{ state, openedOn }: { state: MatterState; openedOn: LocalDate },
	{ on, today }: { on: LocalDate; today: LocalDate }
): Refusal | undefined {
	if (!canStep(step, state)) return { code: WHY_NOT[state] };
	if (on > today) return { code: 'inspection.day-ahead' };
	return on < openedOn ? { code: 'inspection.before-last-step', facts: { on: openedOn } } : undefined;
}
