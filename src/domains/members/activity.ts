import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** Activity status of the national list, with the two that change who is summoned to a meeting. */
export const ACTIVITIES = [
	'active',
	'exempt',
	'suspended',
	'temporarily-away',
	'special-duty',
	'left',
	'died'
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** How somebody leaves for good; a transfer elsewhere is none of these, and keeps its own record. */
export const LEFT_WHY = ['own-request', 'abandoned', 'removed', 'expelled'] as const;
export type LeftWhy = (typeof LEFT_WHY)[number];

/** Those with whom a membership of the cell ends. */
export const endsMembership = (activity: Activity): boolean => activity === 'left' || activity === 'died';

/** Why a member's activity cannot be set so: nothing would change, or the day has not come. */
export function whyNotSetActivity(
	member: { activity: Activity },
	wanted: { activity: Activity; since: LocalDate; until?: LocalDate | null; leftWhy?: LeftWhy | null },
	today: LocalDate
): Refusal | undefined {
	if (member.activity === wanted.activity) return { code: 'members.activity-is-set' };
	if (wanted.since > today) return { code: 'members.activity-in-future', facts: { since: wanted.since } };
	if (wanted.until && wanted.until < wanted.since)
		return { code: 'members.activity-until-before', facts: { since: wanted.since } };
	if (wanted.until && wanted.activity !== 'exempt' && wanted.activity !== 'suspended')
		return { code: 'members.activity-has-no-end' };
	if (wanted.leftWhy && wanted.activity !== 'left') return { code: 'members.left-why-without-leaving' };
	return undefined;
}
