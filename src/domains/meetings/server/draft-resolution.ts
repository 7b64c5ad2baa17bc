import type { Act } from '#lib/commands/command.ts';
import { rowId } from '#lib/ids.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import type { Resolution } from '../record.ts';
import { recording } from '../commands.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { recordingCommand } from './meeting-command.ts';
import type { MeetingHead } from './meeting-head.ts';

type Parts = Pick<Resolution, 'assessment' | 'limits' | 'direction' | 'implementation'>;

/** Writes the draft resolution as the meeting words it; a rejected one becomes a draft again. */
export const draftResolution = recordingCommand({
	name: 'draft-resolution',
	does: 'Writes the draft resolution as the meeting words it.',
	input: recording.draftResolution,
	async run(act, meeting, { meetingId, at, ...parts }) {
		const draftedAt = at ?? act.now.toISOString();
		const refusal =
			whyNotAt(draftedAt, act.now.toISOString(), meeting.openedAt) ??
			(await writeDraft(act, meeting, parts, draftedAt));
		if (refusal) return refused(refusal);
		act.record('meetings.resolution-drafted', { meetingId });
		return done({ id: meetingId });
	}
});

/** Writes the parts of the meeting's one resolution, unless it is adopted: then the refusal. */
export async function writeDraft(
	{ tx, commandId, now }: Act,
	{ key, term }: MeetingHead,
	parts: Parts,
	draftedAt: string
): Promise<Refusal | undefined> {
	const draft = { ...parts, state: 'draft', voteId: null, updatedAt: now };
	const written = await tx
		.insertInto('resolution')
		.values({ ...key, id: rowId(commandId), term, draftedAt, ...draft })
		.onConflict((conflict) =>
			conflict.columns(['communeId', 'meetingId']).doUpdateSet(draft).where('resolution.state', '<>', 'adopted')
		)
		.executeTakeFirst();
	return written.numInsertedOrUpdatedRows === 0n ? { code: 'meetings.resolution-decided' } : undefined;
}
