import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotVote } from '../deciding.ts';
import { electorateOf, voteResult } from '../voting.ts';
import { voteKind } from './choices.ts';
import { readCountedRoll } from './counted-roll.ts';
import { recordingCommand } from './meeting-command.ts';
import type { MeetingKey } from './meeting-head.ts';
import { removeRow } from './remove-row.ts';
import { attendanceOf, votingOf, whyVoteBarredIn } from './rules-of.ts';

const heads = field.wholeNumber(0, 10_000);

/** Records a vote. The base is counted here, from the roll, absent official members included. */
export const recordVote = recordingCommand({
	name: 'record-vote',
	does: 'Records a vote of the meeting; who makes its base, and whether it passed, is worked out from the roll.',
	input: {
		matter: field.filled(500),
		kind: voteKind,
		agree: heads,
		disagree: heads,
		other: heads,
		/** Where left out, as the rules expect for such a matter. */
		isSecret: v.optional(v.boolean())
	},
	async run({ tx, now, record }, meeting, { matter, kind, agree, disagree, other, isSecret }) {
		const { key, state } = meeting;
		const roll = await readCountedRoll(tx, key);
		const refusal = whyNotVote({ state, roll }, attendanceOf(meeting)) ?? whyVoteBarredIn(meeting, kind, matter);
		if (refusal) return refused(refusal);
		const rules = votingOf(meeting);
		const result = voteResult({ kind, ...electorateOf(roll), agree, disagree, other }, rules);
		if (!result.ok) return result;

		const { base, needed, passed, ruleSetId } = result.value;
		const id = newId();
		const secret = isSecret ?? rules.parameters.kinds[kind].expectsSecretBallot;
		await tx
			.insertInto('vote')
			.values({
				...key,
				id,
				matter,
				kind,
				isSecret: secret,
				agree,
				disagree,
				other,
				base,
				needed,
				passed,
				ruleSetId,
				at: now
			})
			.execute();
		record('meetings.vote-recorded', {
			meetingId: key.meetingId,
			voteId: id,
			kind,
			agree,
			disagree,
			other,
			base,
			passed
		});
		return done({ id, base, needed, passed });
	}
});

/** Takes back a vote that was recorded by mistake, unless the resolution rests on it. */
export const withdrawVote = recordingCommand({
	name: 'withdraw-vote',
	does: 'Takes back a vote while the meeting is open, unless the resolution was decided by it.',
	input: { voteId: field.id },
	async run({ tx, record }, { key }, { voteId }) {
		const used = await tx
			.selectFrom('resolution')
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.where('voteId', '=', voteId)
			.select('id')
			.executeTakeFirst();
		if (used) return refused({ code: 'meetings.vote-in-use' });
		if (await isByBallot(tx, key, voteId)) return refused({ code: 'meetings.vote-by-ballot' });
		record('meetings.vote-withdrawn', { meetingId: key.meetingId, voteId });
		return removeRow(tx, 'vote', key, voteId);
	}
});

/** What a ballot gave goes only with the whole ballot: an election is not left with half of its persons. */
const isByBallot = async (tx: Tx, key: MeetingKey, voteId: string): Promise<boolean> =>
	(await tx
		.selectFrom('vote')
		.where('communeId', '=', key.communeId)
		.where('id', '=', voteId)
		.where('ballotId', 'is not', null)
		.select('id')
		.executeTakeFirst()) !== undefined;
