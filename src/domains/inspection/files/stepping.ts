import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { nextState, type State, type Step } from './inspection.ts';

export type Stepping = {
	state: State;
	signedOn: LocalDate | null;
	startBy: LocalDate | null;
	/** The day of the step before. */
	lastOn: LocalDate | null;
	/** Findings that stand; of those other than strengths, the ones that nothing proves; violations without a proposal. */
	findings: number;
	unproved: number;
	unproposed: number;
	/** Remedies that are not done. */
	openRemedies: number;
};

export type Asked = { to: Step; on: LocalDate; today: LocalDate; number: string; isLead: boolean };

/** Why the step is not taken, or undefined if it can be. */
export function whyNotStep(file: Stepping, { to, on, today, number, isLead }: Asked): Refusal | undefined {
	if (nextState(file.state) !== to) return { code: 'inspection.not-next' };
	if (on > today) return { code: 'inspection.day-ahead' };
	const earliest = file.lastOn ?? file.signedOn;
	if (earliest && on < earliest) return { code: 'inspection.before-last-step', facts: { on: earliest } };
	if (to === 'self-report' && file.startBy && on > file.startBy)
		return { code: 'inspection.start-too-late', facts: { on: file.startBy } };
	if (to === 'report' && file.findings === 0) return { code: 'inspection.no-findings' };
	if (to === 'concluded') {
		if (!isLead) return { code: 'inspection.team-does-not-conclude' };
		if (file.unproved > 0) return { code: 'inspection.unproved', facts: { count: file.unproved } };
		if (file.unproposed > 0) return { code: 'inspection.unproposed', facts: { count: file.unproposed } };
		if (!number) return { code: 'inspection.number-needed' };
	}
	if (to === 'archived' && file.openRemedies > 0)
		return { code: 'inspection.remedies-open', facts: { count: file.openRemedies } };
	return undefined;
}
