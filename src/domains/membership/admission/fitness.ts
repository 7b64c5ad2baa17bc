import { addMonths, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { neededOf } from '#lib/share.ts';
import type { AdmissionParameters, Education, LeftBefore } from './rules.ts';

/** A candidate as far as the rules on who may be admitted ask. */
export type Fitness = {
	birthDate: LocalDate;
	education: Education;
	/** Number of the written consent of the province's standing committee, where one was given. */
	consentNumber: string;
	leftOn: LocalDate | null;
	leftWhy: LeftBefore | null;
};

/** Whole months of age by month and year alone, as the rule counts. */
export const ageMonths = (birthDate: LocalDate, on: LocalDate): number =>
	12 * (Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))) +
	Number(on.slice(5, 7)) -
	Number(birthDate.slice(5, 7));

/**
 * Why somebody cannot be admitted on a day: age, schooling, or how and when they left the Party before.
 * A written consent lifts the upper age and the schooling, never the lower age or a bar.
 *
 * @source QĐ 294-QĐ/TW 2025
 */
export function whyNotFit(
	{ birthDate, education, consentNumber, leftOn, leftWhy }: Fitness,
	on: LocalDate,
	rules: AdmissionParameters
): Refusal | undefined {
	const age = ageMonths(birthDate, on);
	if (age < rules.minAgeMonths)
		return {
			code: 'membership.too-young',
			facts: { years: rules.minAgeMonths / 12, from: addMonths(birthDate, rules.minAgeMonths) }
		};
	if (age > rules.maxAgeMonths && !consentNumber)
		return { code: 'membership.too-old', facts: { years: rules.maxAgeMonths / 12 } };
	if (!rules.education.includes(education) && !consentNumber) return { code: 'membership.schooling' };
	if (leftWhy && rules.readmission.barred.includes(leftWhy)) return { code: 'membership.not-again' };
	if (leftOn) {
		const from = addMonths(leftOn, rules.readmission.afterMonths);
		if (on < from)
			return { code: 'membership.again-too-early', facts: { months: rules.readmission.afterMonths, from } };
	}
	return undefined;
}

/** Why a certificate of the awareness class no longer holds on a day. */
export function whyNotAware(
	certifiedOn: LocalDate,
	on: LocalDate,
	{ awarenessMonths }: AdmissionParameters
): Refusal | undefined {
	const until = addMonths(certifiedOn, awarenessMonths);
	return on > until ? { code: 'membership.certificate-expired', facts: { months: awarenessMonths, until } } : undefined;
}

export type Introducer = { memberId: string; name: string; isOfficial: boolean; since: LocalDate };

/**
 * Why these cannot introduce: two official members, or one beside the committee of the Youth Union or trade union, each
 * long enough with the candidate.
 *
 * @source Điều lệ Đảng, Điều 4
 */
export function whyNotIntroduce(
	introducers: readonly Introducer[],
	union: string | undefined,
	on: LocalDate,
	{ introducerMonths }: AdmissionParameters
): Refusal | undefined {
	if (introducers.length + (union ? 1 : 0) < 2) return { code: 'membership.two-introducers' };
	if (new Set(introducers.map(({ memberId }) => memberId)).size < introducers.length)
		return { code: 'membership.introducer-twice' };
	for (const { name, isOfficial, since } of introducers) {
		if (!isOfficial) return { code: 'membership.introducer-not-official', facts: { name } };
		if (addMonths(since, introducerMonths) > on)
			return { code: 'membership.introducer-too-short', facts: { name, months: introducerMonths } };
	}
	return undefined;
}

/** Why a vote of the committee carries nothing: more in favour than there are members, or fewer than the share. */
export function whyNotCarried(
	{ agree, base }: { agree: number; base: number },
	{ committeeShare }: AdmissionParameters
): Refusal | undefined {
	if (agree > base) return { code: 'membership.more-than-members', facts: { agree, base } };
	const needed = neededOf(base, committeeShare);
	return agree < needed ? { code: 'membership.not-carried', facts: { agree, base, needed } } : undefined;
}
