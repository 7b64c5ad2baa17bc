import { done, type Refusal, type Result } from '#lib/result.ts';
import type { OptionOutcome } from '../ballots/ballot.ts';
import { countPapers, type PaperCount } from '../ballots/paper-count.ts';
import { ballotResult } from '../ballots/result.ts';
import type { VotingRules } from '../voting.ts';
import type { CongressRules, Office } from './congress.ts';

/** What tellers found, whole papers and votes; votes by candidate in the order of the paper. */
export type Found = { votes: number[]; spoilt: number; collected: number; handedOut: number };

export type ElectionResult = PaperCount & { needed: number; outcomes: OptionOutcome[]; seatsLeft: number };

/**
 * What one round of an election of N out of M decides: elected are those with more than half of all who were summoned,
 * from the most votes down while seats last; who are level for the last seats stand again.
 * @param summoned delegates or members who make the base, absent ones included
 */
export function countElection(
	found: Found,
	{ seats, present, summoned }: { seats: number; present: number; summoned: number },
	rules: VotingRules
): Result<ElectionResult> {
	const counted = countPapers(found, {
		seats,
		entitled: present,
		marked: 0,
		scanned: { collected: 0, spoilt: 0 }
	});
	if (!counted.ok) return counted;
	const voters = Array.from({ length: summoned }, () => ({
		isExempt: false,
		isTemporarilyAway: false,
		tookPart: true
	}));
	const { valid, spoilt } = counted.value;
	const result = ballotResult('personnel', seats, voters, { votes: found.votes, valid, spoilt }, rules);
	if (!result.ok) return result;
	const { needed, outcomes, seatsLeft } = result.value;
	return done({ ...counted.value, needed, outcomes: outcomes.map((one) => one ?? 'not-elected'), seatsLeft });
}

/** Why nobody can be elected to so many seats of an office. */
export function whyNotElect(
	{
		office,
		seats,
		candidates,
		isCommitteeCounted
	}: {
		office: Office;
		seats: number;
		candidates: number;
		isCommitteeCounted: boolean;
	},
	{ parameters }: CongressRules
): Refusal | undefined {
	if (candidates === 0) return { code: 'meetings.congress-nobody-stands' };
	if (seats > 1 && parameters.singleSeat.includes(office)) return { code: 'meetings.congress-one-seat' };
	if (seats > candidates) return { code: 'meetings.congress-more-seats', facts: { seats, candidates } };
	if (parameters.mustBeOfCommittee.includes(office) && !isCommitteeCounted)
		return { code: 'meetings.congress-committee-first' };
	return undefined;
}

/** Who may stand for an office: for some, only who was elected to the committee. */
export function whyNotStand(
	office: Office,
	personId: string,
	committee: readonly string[],
	{ parameters }: CongressRules
): Refusal | undefined {
	return parameters.mustBeOfCommittee.includes(office) && committee.length > 0 && !committee.includes(personId)
		? { code: 'meetings.congress-not-of-committee' }
		: undefined;
}
