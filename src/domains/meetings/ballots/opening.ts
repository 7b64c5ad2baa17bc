import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { Refusal } from '#lib/result.ts';
import type { MeetingState, VoteKind } from '../record.ts';
import type { VotingRules } from '../voting.ts';
import { type BallotPlan, isElection, MATTER_OPTIONS, MOST_OPTIONS } from './ballot.ts';

/** What a person says of a ballot; the rest follows from the rules. */
export type BallotAsked = {
	kind?: VoteKind;
	options?: string[];
	seats?: number;
	isSecret?: boolean;
	namesInMinutes?: boolean;
};

/** Words by which a first option shows that a matter is asked, not persons. */
const AGREEING = ['dong y', 'tan thanh', 'nhat tri', 'co', 'agree', 'yes', 'for'];

/** The ballot as it will stand: a list of names is an election of one, anything else a matter; secret unless said otherwise. */
export function planOf({ kind, options, seats, isSecret, namesInMinutes }: BallotAsked): BallotPlan {
	const asksMatter = !options?.length || AGREEING.includes(searchKey(options[0]!).trim());
	const known = kind ?? (asksMatter ? 'resolution' : 'personnel');
	return {
		kind: known,
		options: options?.length ? options : isElection(known) ? [] : MATTER_OPTIONS,
		seats: seats ?? 1,
		isSecret: isSecret ?? true,
		listsNames: namesInMinutes ?? false
	};
}

/** Why this meeting cannot open such a ballot, or undefined if it can. */
export function whyNotOpenBallot(
	{ state }: { state: MeetingState },
	plan: BallotPlan,
	rules: VotingRules
): Refusal | undefined {
	return whyNoBallotNow(state) ?? whyNotPlan(plan, rules);
}

/** Ballots belong to a meeting that is still to come or is being held. */
export function whyNoBallotNow(state: MeetingState): Refusal | undefined {
	if (state === 'cancelled') return { code: 'meetings.cancelled' };
	if (state === 'closed') return { code: 'meetings.closed' };
	return state === 'signed' ? { code: 'meetings.locked' } : undefined;
}

function whyNotPlan(
	{ kind, options, seats, isSecret, listsNames }: BallotPlan,
	rules: VotingRules
): Refusal | undefined {
	const count = options.length;
	if (new Set(options.map((option) => searchKey(option).trim())).size < count)
		return { code: 'meetings.ballot-option-twice' };
	if (count > MOST_OPTIONS) return { code: 'meetings.ballot-too-many-options', facts: { count, most: MOST_OPTIONS } };
	if (isElection(kind)) {
		if (count === 0) return { code: 'meetings.ballot-nobody-named' };
		if (seats > count) return { code: 'meetings.ballot-too-many-seats', facts: { seats, count } };
	} else {
		if (count < 2 || count > 3) return { code: 'meetings.ballot-options-of-matter', facts: { count } };
		if (seats !== 1) return { code: 'meetings.ballot-one-answer', facts: { seats } };
	}
	if (isSecret && listsNames) return { code: 'meetings.ballot-names-not-secret' };
	if (!isSecret && rules.parameters.kinds[kind].expectsSecretBallot) return { code: 'meetings.ballot-must-be-secret' };
	return undefined;
}
