import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

export const COUNCIL_ROLES = ['chair', 'deputy', 'secretary', 'member'] as const;
export type CouncilRole = (typeof COUNCIL_ROLES)[number];

export const COMMENDATION_STATES = ['nominated', 'voted', 'decided', 'withdrawn'] as const;
export type CommendationState = (typeof COMMENDATION_STATES)[number];

export type CampaignSpan = { startsOn: LocalDate; endsOn: LocalDate; endedWhy: string };
export type CampaignStanding = 'coming' | 'running' | 'over' | 'ended';

export function standingOf({ startsOn, endsOn, endedWhy }: CampaignSpan, today: LocalDate): CampaignStanding {
	if (endedWhy) return 'ended';
	if (today < startsOn) return 'coming';
	return today <= endsOn ? 'running' : 'over';
}

/** Why a unit does not sign up: it is over, or was taken off. */
export function whyNotSignUp(span: CampaignSpan, today: LocalDate): Refusal | undefined {
	const standing = standingOf(span, today);
	return standing === 'over' || standing === 'ended' ? { code: 'emulation.campaign-closed' } : undefined;
}

export type DeedAsked = { on: LocalDate; today: LocalDate; hasEvidence: boolean; isSignedUp: boolean };

/** Why a deed is not written down: it lies outside of the movement, nothing proves it, or the unit never signed up. */
export function whyNotDeed(span: CampaignSpan, { on, today, hasEvidence, isSignedUp }: DeedAsked): Refusal | undefined {
	if (span.endedWhy) return { code: 'emulation.campaign-closed' };
	if (on > today) return { code: 'emulation.deed-in-future' };
	if (on < span.startsOn || on > span.endsOn) return { code: 'emulation.deed-outside' };
	if (!isSignedUp) return { code: 'emulation.not-signed-up' };
	return hasEvidence ? undefined : { code: 'emulation.deed-without-evidence' };
}

/** Why a deed is not confirmed by this person. */
export function whyNotConfirm(
	deed: { byPerson: string; isConfirmed: boolean; struckWhy: string },
	by: string
): Refusal | undefined {
	if (deed.struckWhy) return { code: 'emulation.deed-struck' };
	if (deed.isConfirmed) return { code: 'emulation.deed-confirmed' };
	return deed.byPerson === by ? { code: 'emulation.own-deed' } : undefined;
}

/** Why the council's vote cannot be this one: more voted than sit in it, or more agreed than voted. */
export function whyNotVote(state: CommendationState, council: number, agree: number, of: number): Refusal | undefined {
	if (state === 'decided' || state === 'withdrawn') return { code: `emulation.nomination-${state}` };
	if (council === 0) return { code: 'emulation.council-missing' };
	if (of < 1 || of > council || agree > of) return { code: 'emulation.votes-do-not-add-up', facts: { council } };
	return undefined;
}

export type Nomination = {
	state: CommendationState;
	personId: string | null;
	agree: number | null;
	of: number | null;
};

/**
 * Why this person does not decide on a nomination. The council's vote does not decide: against its majority one may, and
 * says why.
 */
export function whyNotDecide(
	{ state, personId, agree, of }: Nomination,
	by: string,
	{ decision, note }: { decision: string; note: string }
): Refusal | undefined {
	if (state === 'decided' || state === 'withdrawn') return { code: `emulation.nomination-${state}` };
	if (personId === by) return { code: 'emulation.own-commendation' };
	if (agree === null || of === null) return { code: 'emulation.council-not-voted' };
	if (!decision) return { code: 'emulation.commendation-needs-decision' };
	return agree * 2 <= of && !note ? { code: 'emulation.against-council' } : undefined;
}
