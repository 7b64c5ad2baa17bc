import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** Why a unit cannot set when it usually meets: it has ended. */
export const whyNotSetUsualMeeting = (unit: { validTo: LocalDate }, today: LocalDate): Refusal | undefined =>
	unit.validTo <= today ? { code: 'organisation.unit-ended' } : undefined;
