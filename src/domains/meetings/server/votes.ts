import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotVote } from '../deciding.ts';
import { whyNotVoteOfGroups } from '../manner/group-sittings.ts';
import type { MeetingRecord } from '../record.ts';
import { electorateOf, voteResult } from '../voting.ts';
import { recording } from '../commands.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { readCountedRoll } from './counted-roll.ts';
import { recordingCommand } from './meeting-command.ts';
import type { MeetingHead, MeetingKey } from './meeting-head.ts';
import { readMeetingRecord } from './read-record.ts';
import { removeRow } from './remove-row.ts';
import { attendanceOf, votingOf, whyVoteBarredIn } from '../rules-of.ts';

/** Records a vote. The base is counted here, from the roll, absent official members included. */
export const recordVote = recordingCommand({
	name: 'record-vote',
	does: 'Records a vote of the meeting; who makes its base, and whether it passed, is worked out from the roll.',
	input: recording.recordVote,
	async run({ tx, commandId, now, record }, meeting, given) {
		const { matter, kind, agree, disagree, other, byGroup = [], isSecret } = given;
		const { key, state, openedAt } = meeting;
		const at = given.at ?? now.toISOString();
		const roll = await readCountedRoll(tx, key);
		const refusal =
			whyNotAt(at, now.toISOString(), openedAt) ??
			whyNotVote({ state, roll }, attendanceOf(meeting)) ??
			whyVoteBarredIn(meeting, kind, matter) ??
			whyNotVoteOfGroups(byGroup, { agree, disagree, other }, await groupsOf(tx, meeting), attendanceOf(meeting));
		if (refusal) return refused(refusal);
		const rules = votingOf(meeting);
		const result = voteResult({ kind, ...electorateOf(roll), agree, disagree, other }, rules);
		if (!result.ok) return result;

		const { base, needed, passed, ruleSetId } = result.value;
		const id = rowId(commandId);
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
				at
			})
			.execute();
		const { communeId, unitId } = key;
		if (byGroup.length > 0)
			await tx
				.insertInto('voteSitting')
				.values(byGroup.map((one) => ({ communeId, unitId, voteId: id, ...one })))
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

/** Roll and sittings of a meeting by group; any other is counted as one, and is not read for it. */
const groupsOf = async (tx: Tx, { key, manner }: MeetingHead): Promise<Pick<MeetingRecord, 'roll' | 'manner'>> =>
	manner === 'by-group' ? (await readMeetingRecord(tx, key.meetingId))! : { roll: [] };

/** Takes back a vote that was recorded by mistake, unless the resolution rests on it. */
export const withdrawVote = recordingCommand({
	name: 'withdraw-vote',
	does: 'Takes back a vote while the meeting is open, unless the resolution was decided by it.',
	input: recording.withdrawVote,
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
