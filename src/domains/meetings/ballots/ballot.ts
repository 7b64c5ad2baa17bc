import type { VoteKind } from '../record.ts';

/**
 * A matter, or persons, put to a vote with ballots. open: ballots are cast; closed: nobody casts any more, nothing is
 * counted yet; counted: the box was opened, and cannot be closed again; cancelled: never counts.
 */
export type BallotState = 'open' | 'closed' | 'counted' | 'cancelled';

/** paper: was handed a paper ballot and cannot vote here as well; revoked: may not vote in this ballot. */
export type VoterState = 'entitled' | 'paper' | 'voted' | 'revoked';

export type OptionOutcome = 'elected' | 'tied' | 'not-elected';

/** Most options a ballot can carry: the places of one closed ballot. */
export const MOST_OPTIONS = 40;

/** What members are asked when a matter is put to the vote; the places give the meaning. */
export const MATTER_OPTIONS = ['Đồng ý', 'Không đồng ý', 'Ý kiến khác'];

export type BallotPlan = {
	kind: VoteKind;
	/** On a matter the first agrees, the second disagrees, the third is neither; otherwise persons. */
	options: string[];
	/** How many of the options one ballot may choose. */
	seats: number;
	isSecret: boolean;
	/** Whether the minutes list by name who chose what. */
	listsNames: boolean;
};

/** A person, not a matter, is chosen. */
export const isElection = (kind: VoteKind): boolean => kind === 'personnel';

/** How many options one ballot may choose, at least and at most. A ballot for persons may choose none of them. */
export const choicesOf = ({ kind, seats }: Pick<BallotPlan, 'kind' | 'seats'>): { least: number; most: number } =>
	isElection(kind) ? { least: 0, most: seats } : { least: 1, most: 1 };
