import type { Refusal } from '#lib/result.ts';

/** taken: drawn up at its cut-off; then checked, signed and issued, each by somebody who may; or sent back. */
export const REPORT_STATES = ['taken', 'checked', 'signed', 'issued', 'returned'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

const BEFORE = { checked: 'taken', signed: 'checked', issued: 'signed' } as const;
export type ReportStep = keyof typeof BEFORE;

/**
 * Why a report cannot take its next step, or undefined if it can. Whoever drew it up does not check or sign it.
 *
 * @source party-work handbook, 10: drafter → head → leader → issue
 */
export function whyNotStep(
	to: ReportStep,
	{ state, takenBy }: { state: ReportState; takenBy: string },
	personId: string
): Refusal | undefined {
	if (state !== BEFORE[to]) return { code: `reports.not-${BEFORE[to]}` };
	if (to !== 'issued' && takenBy === personId) return { code: 'reports.own-report' };
	return undefined;
}
