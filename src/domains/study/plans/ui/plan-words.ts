import type { LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { Commitment, Intention } from '../form.ts';
import type { LineResult, PlanState } from '../plan.ts';

export const intentionWord: Record<Intention, () => string> = {
	thinking: m.study_intention_thinking,
	ethics: m.study_intention_ethics,
	style: m.study_intention_style,
	example: m.study_intention_example,
	limits: m.study_intention_limits
};

export const commitmentWord: Record<Commitment, () => string> = {
	ideology: m.study_commitment_ideology,
	lifestyle: m.study_commitment_lifestyle,
	'self-evolution': m.study_commitment_self_evolution,
	'must-not-do': m.study_commitment_must_not_do,
	duty: m.study_commitment_duty,
	discipline: m.study_commitment_discipline
};

type Shown = { tone: 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'stopped'; text: string };

/** How a plan stands; null where there is none. */
export function planStatus(plan: { state: PlanState | null; isReturned: boolean }): Shown {
	if (plan.state === null) return { tone: 'waiting', text: m.study_plan_state_none() };
	if (plan.state === 'confirmed') return { tone: 'done', text: m.study_plan_state_confirmed() };
	if (plan.state === 'signed') return { tone: 'active', text: m.study_plan_state_signed() };
	return plan.isReturned
		? { tone: 'soon', text: m.study_plan_state_returned() }
		: { tone: 'waiting', text: m.study_plan_state_draft() };
}

type Line = { result: LineResult | 'open'; sharePercent: number; dueOn: LocalDate };

/** How a work stands on a day. */
export function lineStatus({ result, sharePercent, dueOn }: Line, today: LocalDate): Shown {
	if (result === 'done') return { tone: 'done', text: m.study_work_done() };
	if (result === 'partly') return { tone: 'soon', text: m.study_work_partly({ share: sharePercent }) };
	if (result === 'not-done') return { tone: 'stopped', text: m.study_work_not_done() };
	if (dueOn < today) return { tone: 'late', text: m.study_work_late({ day: formatDate(dueOn) }) };
	return sharePercent > 0
		? { tone: 'active', text: m.study_work_open_share({ share: sharePercent }) }
		: { tone: 'active', text: m.study_work_open() };
}
