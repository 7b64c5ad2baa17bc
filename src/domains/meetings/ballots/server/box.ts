import type { Act } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, type Result, refused } from '#lib/result.ts';
import type { VoterState } from '../ballot.ts';
import type { CountedVoter } from '../result.ts';
import type { BallotHead } from './ballot-command.ts';
import { readKey } from './keys.ts';
import { type Paper, unseal } from './sealing.ts';

/** What lies in the box: votes by option in the order of the ballot, and what every ballot is known by. */
export type Box = { votes: number[]; valid: number; spoilt: number; receipts: string[] };

/** Those who may vote, as the counting sees them, with how they stand. */
export type BoxVoter = CountedVoter & { state: VoterState };

export async function readVoters({ tx, target }: Act, ballot: BallotHead): Promise<BoxVoter[]> {
	const rows = await tx
		.selectFrom('ballotVoter as voter')
		.leftJoin('meetingRoll as roll', (join) =>
			join
				.onRef('roll.communeId', '=', 'voter.communeId')
				.onRef('roll.memberId', '=', 'voter.memberId')
				.on('roll.meetingId', '=', ballot.meetingId)
		)
		.where('voter.communeId', '=', target.communeId)
		.where('voter.ballotId', '=', ballot.id)
		.where('voter.state', '<>', 'revoked')
		.select(['voter.state', 'voter.isExempt', 'voter.isTemporarilyAway', 'roll.presence'])
		.execute();
	return rows.map(({ state, presence, ...voter }) => ({
		...voter,
		state: state as VoterState,
		tookPart: state === 'voted' || state === 'paper' || presence === 'present'
	}));
}

/** Opens the box of a ballot. Of a secret one nothing can be told apart afterwards: papers come out in the order of their receipts. */
export async function openBox(act: Act, ballot: BallotHead, optionIds: string[], cast: number): Promise<Result<Box>> {
	return ballot.isSecret
		? openSecretBox(act.tx, ballot, optionIds.length, cast)
		: named(act.tx, ballot, optionIds, cast);
}

async function openSecretBox(tx: Tx, ballot: BallotHead, options: number, cast: number): Promise<Result<Box>> {
	const sealed = await tx.selectFrom('ballotSealed').where('ballotId', '=', ballot.id).select('content').execute();
	const scanned = await tx.selectFrom('ballotPaper').where('ballotId', '=', ballot.id).select('code').execute();
	const key = readKey(ballot.id);
	if (!key) return sealed.length > 0 ? refused({ code: 'meetings.ballot-key-lost' }) : done(emptyBoxOf(options));
	const papers = sealed.map(({ content }) => unseal(content, key)).sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
	const receipts = papers.map(({ receipt }) => receipt);
	// Somebody has written to the database by hand: more or fewer in the box than went in, or one of them twice.
	if (papers.length !== cast + scanned.length || new Set(receipts).size !== papers.length)
		return refused({ code: 'meetings.ballot-box-wrong', facts: { found: papers.length, cast: cast + scanned.length } });
	return done({ ...tally(papers, options), receipts });
}

function tally(papers: Paper[], options: number): Omit<Box, 'receipts'> {
	const valid = papers.filter((paper) => !paper.isSpoilt);
	const votes = Array.from(
		{ length: options },
		(_, place) => valid.filter(({ chosen }) => chosen.includes(place)).length
	);
	return { votes, valid: valid.length, spoilt: papers.length - valid.length };
}

const emptyBoxOf = (options: number): Box => ({ ...tally([], options), receipts: [] });

async function named(tx: Tx, ballot: BallotHead, optionIds: string[], cast: number): Promise<Result<Box>> {
	const rows = await tx
		.selectFrom('ballotNamed')
		.where('ballotId', '=', ballot.id)
		.select((eb) => ['optionId', eb.fn.countAll<number>().as('votes')])
		.groupBy('optionId')
		.execute();
	const votesOf = new Map(rows.map(({ optionId, votes }) => [optionId, Number(votes)]));
	return done({ votes: optionIds.map((id) => votesOf.get(id) ?? 0), valid: cast, spoilt: 0, receipts: [] });
}
