import type { Refusal } from '#lib/result.ts';
import type { ForcedCase } from '../rules.ts';

/** clear: inspected, nothing wrong; fault: a shortcoming; case: what forces the lowest class; confidence: votes of low confidence. */
export const FINDING_KINDS = ['clear', 'fault', 'case', 'confidence'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export type Finding = {
	kind: FindingKind;
	forced?: ForcedCase | undefined;
	lowVotes?: number | undefined;
	votesOf?: number | undefined;
	foundOn: string;
};

/** Why a finding cannot stand as it is written down. */
export function whyNotFinding(
	{ kind, forced, lowVotes, votesOf, foundOn }: Finding,
	today: string
): Refusal | undefined {
	if (foundOn > today) return { code: 'evaluation.finding-ahead' };
	if ((kind === 'case') !== (forced !== undefined)) return { code: 'evaluation.finding-case-asked' };
	if (kind !== 'confidence')
		return lowVotes === undefined && votesOf === undefined ? undefined : { code: 'evaluation.finding-votes' };
	if (lowVotes === undefined || votesOf === undefined || votesOf === 0) return { code: 'evaluation.finding-votes' };
	return lowVotes > votesOf
		? { code: 'evaluation.more-votes-than-cast', facts: { votes: lowVotes, of: votesOf } }
		: undefined;
}
