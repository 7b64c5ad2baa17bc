import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type CaseClockRules, caseClockRules } from '../clock.ts';
import type { OpenKind } from './case.ts';

const rulesOn = (day: LocalDate, sets: readonly CaseClockRules[]) => ruleSetInForce(sets, day).parameters;

/**
 * Why a part of a case cannot be withdrawn while the rest goes on. A complaint keeps the rules of the day on which it was
 * accepted; a petition or feedback is its sender's own to shorten.
 *
 * @source citizens handbook, 2.3: Law 136/2025/QH15
 */
export function whyNotWithdrawPart(
	{ kind, receivedOn, acceptedOn }: { kind: OpenKind; receivedOn: LocalDate; acceptedOn: LocalDate | null },
	sets: readonly CaseClockRules[] = caseClockRules
): Refusal | undefined {
	return kind === 'complaint' && !rulesOn(acceptedOn ?? receivedOn, sets).partialWithdrawal
		? { code: 'citizens.part-withdrawal-not-yet' }
		: undefined;
}

/**
 * Why a withdrawn complaint is not taken up again: it is only where its withdrawal was forced.
 *
 * @source citizens handbook, 2.3: Law 136/2025/QH15
 */
export function whyNotTakeUpAgain(
	{ kind, closedAs }: { kind: OpenKind; closedAs: string | null },
	underThreat: boolean,
	today: LocalDate,
	sets: readonly CaseClockRules[] = caseClockRules
): Refusal | undefined {
	if (kind !== 'complaint' || closedAs !== 'withdrawn' || underThreat) return undefined;
	return rulesOn(today, sets).partialWithdrawal ? { code: 'citizens.withdrawn-stays' } : undefined;
}
