import { done, type Result } from '#lib/result.ts';
import type { VoteKind } from '../record.ts';
import { type Electorate, voteResult, type VotingRules } from '../voting.ts';
import { isElection, type OptionOutcome } from './ballot.ts';

/** One voter at the counting. */
export type CountedVoter = {
	isExempt: boolean;
	isTemporarilyAway: boolean;
	/** Voted, holds a paper, or was called present. */
	tookPart: boolean;
};

/** What came out of the boxes. Whole ballots and votes. */
export type Counted = { votes: number[]; valid: number; spoilt: number };

export type BallotResult = {
	base: number;
	needed: number;
	/** By option; on a matter nobody is elected. */
	outcomes: (OptionOutcome | undefined)[];
	/** Seats that nobody won. */
	seatsLeft: number;
	/** Lines for the minutes: one for a matter, one for each person. */
	lines: { option?: number; agree: number; disagree: number; other: number; passed: boolean }[];
	ruleSetId: string;
};

/**
 * Who makes the base of a ballot: the voters, without those exempt or away who took no part. Where papers were counted
 * and nobody marked who took one, as many of them took part as the papers show.
 */
export function electorateOfVoters(voters: CountedVoter[], cast: number): Electorate {
	const official = voters.length;
	const stayedAway = voters.filter((voter) => !voter.tookPart);
	const away = stayedAway.filter((voter) => voter.isTemporarilyAway).length;
	const exempt = stayedAway.filter((voter) => voter.isExempt && !voter.isTemporarilyAway).length;
	const unexplained = Math.max(0, cast - (official - away - exempt));
	const cameExempt = Math.min(exempt, unexplained);
	const cameAway = Math.min(away, unexplained - cameExempt);
	return { official, exemptAbsent: exempt - cameExempt, temporarilyAway: away - cameAway };
}

/** What a counted ballot decides. A count that cannot be is refused. */
export function ballotResult(
	kind: VoteKind,
	seats: number,
	voters: CountedVoter[],
	counted: Counted,
	rules: VotingRules
): Result<BallotResult> {
	const electorate = electorateOfVoters(voters, counted.valid + counted.spoilt);
	return isElection(kind)
		? electionResult(seats, electorate, counted, rules)
		: matterResult(kind, electorate, counted, rules);
}

function matterResult(
	kind: VoteKind,
	electorate: Electorate,
	{ votes, valid, spoilt }: Counted,
	rules: VotingRules
): Result<BallotResult> {
	const [agree = 0, disagree = 0] = votes;
	const other = valid - agree - disagree + spoilt;
	const result = voteResult({ kind, ...electorate, agree, disagree, other }, rules);
	if (!result.ok) return result;
	const { base, needed, passed, ruleSetId } = result.value;
	const outcomes = votes.map(() => undefined);
	return done({ base, needed, outcomes, seatsLeft: 0, lines: [{ agree, disagree, other, passed }], ruleSetId });
}

/**
 * Elected are those with enough votes, from the most votes down while seats last. Who are level for the last seats are
 * put to the vote again, and none of them is elected yet.
 */
function electionResult(
	seats: number,
	electorate: Electorate,
	{ votes, valid, spoilt }: Counted,
	rules: VotingRules
): Result<BallotResult> {
	const whole = voteResult({ kind: 'personnel', ...electorate, agree: valid, disagree: 0, other: spoilt }, rules);
	if (!whole.ok) return whole;
	const { base, needed, ruleSetId } = whole.value;
	const outcomes = outcomesOf(votes, needed, seats);
	return done({
		base,
		needed,
		outcomes,
		seatsLeft: seats - outcomes.filter((outcome) => outcome === 'elected').length,
		lines: votes.map((agree, option) => ({
			option,
			agree,
			disagree: valid - agree,
			other: spoilt,
			passed: outcomes[option] === 'elected'
		})),
		ruleSetId
	});
}

function outcomesOf(votes: number[], needed: number, seats: number): OptionOutcome[] {
	const enough = votes.filter((one) => one >= needed).sort((a, b) => b - a);
	const last = enough[seats - 1];
	// Level with the last seat, and more of them than seats are left.
	const isTied = last !== undefined && enough[seats] === last;
	return votes.map((one) => {
		if (one < needed) return 'not-elected';
		if (last === undefined || one > last) return 'elected';
		if (one < last) return 'not-elected';
		return isTied ? 'tied' : 'elected';
	});
}

const MATTER_LENGTH = 500;

/** What a line of the minutes says was voted: the matter, or the matter with the person. */
export const matterOfLine = (matter: string, person?: string): string =>
	person === undefined ? matter : `${matter}: ${person}`.slice(0, MATTER_LENGTH);
