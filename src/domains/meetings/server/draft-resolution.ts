import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import type { Resolution } from '../record.ts';
import { resolutionParts } from './choices.ts';
import { recordingCommand } from './meeting-command.ts';
import type { MeetingHead } from './meeting-head.ts';

type Parts = Pick<Resolution, 'assessment' | 'limits' | 'direction' | 'implementation'>;

/** Writes the draft resolution as the meeting words it; a rejected one becomes a draft again. */
export const draftResolution = recordingCommand({
	name: 'draft-resolution',
	does: 'Writes the draft resolution as the meeting words it.',
	input: resolutionParts,
	async run({ tx, now, record }, meeting, { meetingId, ...parts }) {
		const refusal = await writeDraft(tx, meeting, parts, now);
		if (refusal) return refused(refusal);
		record('meetings.resolution-drafted', { meetingId });
		return done({ id: meetingId });
	}
});

/** Writes the parts of the meeting's one resolution, unless it is adopted: then the refusal. */
export async function writeDraft(
	tx: Tx,
	{ key, term }: MeetingHead,
	parts: Parts,
	now: Date
): Promise<Refusal | undefined> {
	const draft = { ...parts, state: 'draft', voteId: null, updatedAt: now };
	const written = await tx
		.insertInto('resolution')
		.values({ ...key, id: newId(), term, draftedAt: now, ...draft })
		.onConflict((conflict) =>
			conflict.columns(['communeId', 'meetingId']).doUpdateSet(draft).where('resolution.state', '<>', 'adopted')
		)
		.executeTakeFirst();
	return written.numInsertedOrUpdatedRows === 0n ? { code: 'meetings.resolution-decided' } : undefined;
}
