import type { Act } from '#lib/commands/command.ts';
import { done, refused } from '#lib/result.ts';
import { balloting } from '../../commands.ts';
import type { VoterState } from '../ballot.ts';
import { whyNotOpen, whyNotReopen, whyNotSetVoter } from '../casting.ts';
import { whyNoBallotNow } from '../opening.ts';
import { ballotCommand } from './ballot-command.ts';
import { destroyKey } from './keys.ts';

/** Marks who was handed a paper, takes the right to vote away, or gives it back, before a ballot was cast. */
export const setBallotVoter = ballotCommand({
	name: 'set-ballot-voter',
	does: 'Says of a voter who has not voted yet that they hold a paper ballot, may not vote, or may vote after all.',
	input: balloting.setBallotVoter,
	async run({ tx, target, record }, ballot, _meeting, { memberId, state }) {
		const voter = await tx
			.selectFrom('ballotVoter')
			.where('communeId', '=', target.communeId)
			.where('ballotId', '=', ballot.id)
			.where('memberId', '=', memberId)
			.select('state')
			.executeTakeFirst();
		if (!voter) return refused({ code: 'meetings.ballot-not-a-voter' });
		const refusal = whyNotSetVoter(ballot.state, voter.state as VoterState);
		if (refusal) return refused(refusal);
		if (state === 'paper' && !ballot.isSecret) return refused({ code: 'meetings.ballot-paper-only-secret' });
		await tx
			.updateTable('ballotVoter')
			.set({ state })
			.where('communeId', '=', target.communeId)
			.where('ballotId', '=', ballot.id)
			.where('memberId', '=', memberId)
			.execute();
		record('meetings.ballot-voter-set', { ballotId: ballot.id, memberId, state });
		return done({ id: ballot.id });
	}
});

/** Ends the voting. Nothing is counted yet. */
export const closeBallot = ballotCommand({
	name: 'close-ballot',
	does: 'Ends the voting of a ballot; nobody casts any more, nothing is counted yet.',
	input: {},
	async run(act, ballot) {
		const refusal = whyNotOpen(ballot.state);
		if (refusal) return refused(refusal);
		await update(act, ballot.id, { state: 'closed', closedAt: act.now });
		act.record('meetings.ballot-closed', { ballotId: ballot.id });
		return done({ id: ballot.id });
	}
});

/** Lets the voting go on, as long as nothing was counted. */
export const reopenBallot = ballotCommand({
	name: 'reopen-ballot',
	does: 'Lets the voting of a closed ballot go on, as long as nothing was counted.',
	input: {},
	async run(act, ballot, meeting) {
		const refusal = whyNotReopen(ballot.state, meeting.state);
		if (refusal) return refused(refusal);
		await update(act, ballot.id, { state: 'open', closedAt: null });
		act.record('meetings.ballot-reopened', { ballotId: ballot.id });
		return done({ id: ballot.id });
	}
});

/** Gives a ballot up, counted or not; what was cast in secret is destroyed unread. */
export const cancelBallot = ballotCommand({
	name: 'cancel-ballot',
	does: 'Gives a ballot up with a reason; what was cast is destroyed unread, and a counted one leaves the minutes.',
	input: balloting.cancelBallot,
	async run(act, ballot, meeting, { reason }) {
		const { tx, target } = act;
		if (ballot.state === 'cancelled') return refused({ code: 'meetings.ballot-cancelled' });
		const refusal = ballot.state === 'counted' ? whyNoBallotNow(meeting.state) : undefined;
		if (refusal) return refused(refusal);
		if (await isUsed(act, ballot.id)) return refused({ code: 'meetings.vote-in-use' });

		await tx.deleteFrom('vote').where('communeId', '=', target.communeId).where('ballotId', '=', ballot.id).execute();
		await emptyBox(act, ballot.id);
		await update(act, ballot.id, { state: 'cancelled', cancelReason: reason });
		act.afterwards(() => destroyKey(ballot.id));
		act.record('meetings.ballot-cancelled', { ballotId: ballot.id, was: ballot.state, reason });
		return done({ id: ballot.id });
	}
});

/** Whether the resolution was decided by what this ballot gave. */
const isUsed = async ({ tx, target }: Act, ballotId: string): Promise<boolean> =>
	(await tx
		.selectFrom('resolution')
		.innerJoin('vote', (join) =>
			join.onRef('vote.communeId', '=', 'resolution.communeId').onRef('vote.id', '=', 'resolution.voteId')
		)
		.where('vote.communeId', '=', target.communeId)
		.where('vote.ballotId', '=', ballotId)
		.select('resolution.id')
		.executeTakeFirst()) !== undefined;

/** Removes what was closed to the key, which goes too. */
export async function emptyBox({ tx, target }: Act, ballotId: string): Promise<void> {
	for (const table of ['ballotSealed', 'ballotPaper'] as const)
		await tx.deleteFrom(table).where('communeId', '=', target.communeId).where('ballotId', '=', ballotId).execute();
}

type Change = {
	state: string;
	closedAt?: Date | null;
	cancelReason?: string;
};

const update = ({ tx, target }: Act, ballotId: string, change: Change) =>
	tx.updateTable('ballot').set(change).where('communeId', '=', target.communeId).where('id', '=', ballotId).execute();
