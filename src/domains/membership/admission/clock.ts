import { dueDate } from '#domains/organisation/calendar/index.ts';
import { addMonths, type LocalDate } from '#lib/local-date.ts';
import type { AdmissionParameters } from './rules.ts';
import type { AdmissionStep, StepDone } from './steps.ts';

/** What runs: which step is asked for, from which day it can be done, and the last day in time. */
export type AdmissionClock = { step: AdmissionStep; from: LocalDate; on: LocalDate };

/** Last day of the probation that began with the ceremony; recognition is dated to it, however late it comes. */
export const probationEnd = (ceremonyOn: LocalDate, { probationMonths }: AdmissionParameters): LocalDate =>
	addMonths(ceremonyOn, probationMonths);

const withinWorkingDays = (from: LocalDate, count: number): LocalDate | undefined => {
	const due = dueDate({ from, count, unit: 'working' });
	return due.ok ? due.value.on : undefined;
};

/** By which day a new member's biography for the file is to be declared. */
export const declareBy = (ceremonyOn: LocalDate, { declareWithinWorkingDays }: AdmissionParameters) =>
	withinWorkingDays(ceremonyOn, declareWithinWorkingDays);

/**
 * The clock that runs after what was done: the ceremony after the decision was received, recognition after the probation.
 *
 * @param receivedOn the day on which the decision was received
 * @source Điều lệ Đảng, Điều 5; QĐ 294
 */
export function admissionClock(
	done: readonly StepDone[],
	receivedOn: LocalDate | undefined,
	rules: AdmissionParameters
): AdmissionClock | undefined {
	const last = done.at(-1);
	const ceremony = done.find(({ step }) => step === 'ceremony');
	if (last?.step === 'decision') {
		const from = receivedOn ?? last.on;
		const on = withinWorkingDays(from, rules.ceremonyWithinWorkingDays);
		return on ? { step: 'ceremony', from, on } : undefined;
	}
	if (
		!ceremony ||
		(last && ['recognition-vote', 'recognition-committee', 'recognition', 'unfit', 'strike'].includes(last.step))
	)
		return undefined;
	const from = probationEnd(ceremony.on, rules);
	const on = withinWorkingDays(from, rules.recognitionWithinWorkingDays);
	return on ? { step: 'recognition-vote', from, on } : undefined;
}
