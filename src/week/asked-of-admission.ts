import { type AdmissionStep, isDecidedAbove, nextSteps } from '#domains/membership/admission/steps.ts';
import { daysBetween, type LocalDate } from '#lib/local-date.ts';
import { type Asked, WEEK_DAYS } from './asked.ts';

/** A candidate as far as a week goes. */
export type AdmissionWaiting = {
	id: string;
	fullName: string;
	unitName: string;
	step: AdmissionStep | null;
	on: LocalDate | null;
	dueStep: AdmissionStep | null;
	dueFrom: LocalDate | null;
	dueOn: LocalDate | null;
	/** The reader leads the cell, or works in the office of the committee. */
	leads: boolean;
	isOffice: boolean;
};

/**
 * What admissions ask: of those who lead the cell the ceremony and the vote on recognition from the day on which they can be
 * held, of the office what is decided above and what is late.
 */
export function askedOfAdmission(candidate: AdmissionWaiting, today: LocalDate): Asked[] {
	const { id, fullName, unitName, step, on, dueStep, dueFrom, dueOn, leads, isOffice } = candidate;
	const facts = { name: fullName, unit: unitName };
	const href = `/office/admissions/${id}`;
	const action = { code: 'week.do-admission', facts: {}, href };
	const next = nextSteps(step ? [{ step, on: on! }] : [])[0];
	if (isOffice && next && isDecidedAbove(next))
		return [
			{
				key: `admission ${id}`,
				what: { code: `week.admission-${next}`, facts },
				why: { code: 'week.admission-since', facts: { day: on! } },
				action
			}
		];
	if (!dueStep || !dueOn || dueFrom! > today) return [];
	const isLate = dueOn < today;
	if (!leads && !(isOffice && isLate)) return [];
	return [
		{
			key: `admission ${id}`,
			what: { code: `week.admission-${dueStep}`, facts },
			why: { code: 'week.admission-until', facts: { day: dueOn } },
			// Told as soon as it can be done, a month before it is due.
			...(daysBetween(today, dueOn) < WEEK_DAYS ? { dueOn } : {}),
			action
		}
	];
}
