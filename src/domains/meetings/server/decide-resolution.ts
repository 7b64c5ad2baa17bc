import { done, refused } from '#lib/result.ts';
import { recording } from '../commands.ts';
import { whyNotAdopt } from '../deciding.ts';
import { dayOf } from '../moments.ts';
import { recordingCommand } from './meeting-command.ts';
import { readMeetingRecord } from './read-record.ts';
import { takeNumber } from '#domains/direction/server/index.ts';

/** Settles the draft resolution by a vote: adopted with the next number of the term, or rejected. */
export const decideResolution = recordingCommand({
	name: 'decide-resolution',
	does: 'Settles the draft resolution by a recorded vote: adopts it with the next number, or rejects it.',
	input: recording.decideResolution,
	async run({ tx, now, record }, head, { voteId }) {
		const { communeId, meetingId } = head.key;
		const meeting = await readMeetingRecord(tx, meetingId);
		const vote = meeting!.votes.find((one) => one.id === voteId);
		if (!vote) return refused({ code: 'access.not-found' });
		const refusal = whyNotAdopt(meeting!, vote);
		if (refusal && refusal.code !== 'meetings.vote-not-passed') return refused(refusal);

		const number = vote.passed ? await takeNumber(tx, head, 'NQ') : undefined;
		const state = vote.passed ? 'adopted' : 'rejected';
		await tx
			.updateTable('resolution')
			.set({ state, number, adoptedOn: vote.passed ? dayOf(vote.at) : undefined, voteId, updatedAt: now })
			.where('communeId', '=', communeId)
			.where('meetingId', '=', meetingId)
			.execute();
		record(`meetings.resolution-${state}`, { meetingId, voteId, number });
		return done({ state, number });
	}
});
