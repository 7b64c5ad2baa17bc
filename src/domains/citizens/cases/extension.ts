import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type CaseFacts, clocksOf } from './case.ts';

/** What an extension changes: a complaint is held to be complex, any other case gets the office's own further days. */
export const extended = ({ kind, extensions }: CaseFacts): Partial<CaseFacts> =>
	kind === 'complaint' ? { isComplex: true } : { extensions: extensions + 1 };

/**
 * Why a case cannot have longer. It must be said before the time is over, and once.
 *
 * @source citizens handbook, 2.3: complaint, normal and complex; petition and feedback by the office's own rule
 */
export function whyNotExtend(facts: CaseFacts, on: LocalDate): Refusal | undefined {
	const clocks = clocksOf(facts);
	if (!clocks.ok) return clocks.refusal;
	const running = clocks.value.at(-1);
	if (!running || !facts.acceptedOn || !['settle', 'answer'].includes(running.step))
		return { code: 'citizens.extension-no-clock' };
	if (facts.kind === 'complaint' && facts.isComplex) return { code: 'citizens.extension-used-up' };
	if (on > running.dueOn) return { code: 'citizens.extension-too-late', facts: { dueOn: running.dueOn } };
	const after = clocksOf({ ...facts, ...extended(facts) });
	return after.ok ? undefined : after.refusal;
}
