import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { PlanRules } from './form.ts';

/** signed: by the member, so that it is locked; confirmed: by the cell. */
export const PLAN_STATES = ['draft', 'signed', 'confirmed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const LINE_RESULTS = ['done', 'partly', 'not-done'] as const;
export type LineResult = (typeof LINE_RESULTS)[number];

/** A plan, with whose it is, as far as its rules ask. */
export type PlanHead = { state: PlanState; personId: string; year: number };

const whyNotTheirs = (plan: PlanHead, personId: string): Refusal | undefined =>
	plan.personId === personId ? undefined : { code: 'access.not-your-plan' };

/** Why this person cannot write on the plan: it is another's, or signed. */
export const whyNotWrite = (plan: PlanHead, personId: string): Refusal | undefined =>
	whyNotTheirs(plan, personId) ?? (plan.state === 'draft' ? undefined : { code: 'study.plan-signed' });

/** Why there is no plan for this year: they are drawn up for the present one and the next. */
export function whyNotYear(year: number, today: LocalDate): Refusal | undefined {
	const present = Number(today.slice(0, 4));
	const facts = { present, next: present + 1 };
	return year === present || year === present + 1 ? undefined : { code: 'study.plan-other-year', facts };
}

/** Why a work cannot be due on this day. */
export const whyNotDue = (dueOn: LocalDate, year: number): Refusal | undefined =>
	dueOn.startsWith(`${year}-`) ? undefined : { code: 'study.plan-due-outside', facts: { year } };

/** Why it cannot be signed yet, or again. */
export function whyNotSign(
	plan: PlanHead & { works: number; hasCommitment: boolean },
	personId: string,
	{ parameters }: PlanRules
): Refusal | undefined {
	const refusal = whyNotWrite(plan, personId);
	if (refusal) return refusal;
	if (plan.works < parameters.fewestWorks)
		return { code: 'study.plan-without-works', facts: { fewest: parameters.fewestWorks } };
	return plan.hasCommitment ? undefined : { code: 'study.commitment-empty' };
}

/** Why the signature stays: the cell has confirmed it, and gives it back where something is to change. */
export function whyNotTakeBack(plan: PlanHead, personId: string): Refusal | undefined {
	const refusal = whyNotTheirs(plan, personId);
	if (refusal) return refusal;
	return plan.state === 'signed' ? undefined : { code: `study.plan-${plan.state}` };
}

/** Why the cell does not confirm it: not signed, or by the person whose it is. */
export function whyNotConfirm(plan: PlanHead, personId: string): Refusal | undefined {
	if (plan.personId === personId) return { code: 'study.plan-is-own' };
	return plan.state === 'signed' ? undefined : { code: `study.plan-${plan.state}` };
}

/** Why the cell does not give it back to be changed. */
export const whyNotReturn = (plan: PlanHead, personId: string): Refusal | undefined =>
	plan.personId === personId
		? { code: 'study.plan-is-own' }
		: plan.state === 'draft'
			? { code: 'study.plan-draft' }
			: undefined;

/** Why the member cannot reckon at mid-year. */
export function whyNotCheck(
	plan: PlanHead,
	personId: string,
	today: LocalDate,
	{ parameters }: PlanRules
): Refusal | undefined {
	const refusal = whyNotTheirs(plan, personId);
	if (refusal) return refusal;
	if (plan.state === 'draft') return { code: 'study.plan-draft' };
	const from = `${plan.year}-${parameters.checkFrom}`;
	return today < from ? { code: 'study.check-too-early', facts: { from } } : undefined;
}

/** How a line ends. */
export type Ending = {
	result: LineResult;
	sharePercent: number;
	note: string;
	/** How many tasks, meetings and files prove it, and whether words do. */
	evidence: number;
};

/** Why a line does not end so: only evidence closes one, and one that was not done says why. */
export function whyNotCloseLine(
	plan: PlanHead,
	line: { result: LineResult | 'open' },
	ending: Ending,
	personId: string
): Refusal | undefined {
	const refusal = whyNotTheirs(plan, personId);
	if (refusal) return refusal;
	if (plan.state === 'draft') return { code: 'study.plan-draft' };
	if (line.result !== 'open') return { code: 'study.line-closed' };
	if (ending.result === 'not-done') return ending.note ? undefined : { code: 'study.line-not-done-why' };
	if (ending.evidence === 0) return { code: 'study.line-without-evidence' };
	if (ending.result === 'partly' && (ending.sharePercent < 1 || ending.sharePercent > 99))
		return { code: 'study.line-partly-share' };
	return undefined;
}

/** Why a closed line is not opened again. */
export const whyNotReopenLine = (
	plan: PlanHead,
	line: { result: LineResult | 'open' },
	personId: string
): Refusal | undefined =>
	whyNotTheirs(plan, personId) ?? (line.result === 'open' ? { code: 'study.line-open' } : undefined);
