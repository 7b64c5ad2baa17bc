import { done, refused } from '#lib/result.ts';
import { preparing } from '../commands.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { whyNotMetBefore } from '../opening.ts';
import { writeDraft } from './draft-resolution.ts';
import { preparingCommand } from './meeting-command.ts';
import { updateMeeting } from './update-meeting.ts';

/** Notes that the cell committee, or secretary and deputy, met before the cell, with short minutes. */
export const recordPreparation = preparingCommand({
	name: 'record-preparation',
	does: 'Notes that the cell committee met before the meeting: when, who, and short minutes.',
	input: preparing.recordPreparation,
	async run({ tx, today, record }, meeting, input) {
		const refusal = whyNotMetBefore(meeting, input.committeeMetOn, today);
		if (refusal) return refused(refusal);
		const { meetingId, ...preparation } = input;
		await updateMeeting(tx, meeting.key, preparation);
		record('meetings.preparation-recorded', { meetingId: input.meetingId, committeeMetOn: input.committeeMetOn });
		return done({ id: input.meetingId });
	}
});

/** Writes the secretary's draft of the content and of the resolution. */
export const setDraft = preparingCommand({
	name: 'set-draft',
	does: 'Writes the draft of the content and of the resolution before the meeting.',
	input: preparing.setDraft,
	async run(act, meeting, { meetingId, content, at, ...parts }) {
		const draftedAt = at ?? act.now.toISOString();
		const untimely = whyNotAt(draftedAt, act.now.toISOString());
		if (untimely) return refused(untimely);
		await updateMeeting(act.tx, meeting.key, { draftContent: content });
		const refusal = await writeDraft(act, meeting, parts, draftedAt);
		if (refusal) return refused(refusal);
		act.record('meetings.draft-set', { meetingId });
		return done({ id: meetingId });
	}
});
