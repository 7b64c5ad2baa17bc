import { done, refused } from '#lib/result.ts';
import { preparing } from '../commands.ts';
import { whyNotPrepare } from '../opening.ts';
import { whyNotAppoint } from '../recording.ts';
import { meetingCommand } from './meeting-command.ts';
import { readMeetingRecord } from './read-record.ts';
import { updateMeeting } from './update-meeting.ts';

/** Names who chairs and who keeps the minutes; who is left out stays as they are. */
export const appoint = meetingCommand({
	name: 'appoint',
	does: 'Names the chair and the minute secretary of a meeting.',
	input: preparing.appoint,
	async run({ tx, record }, { key, state, ...named }, { chairId, minuteSecretaryId }) {
		const refusal = state === 'open' ? undefined : whyNotPrepare({ state });
		if (refusal) return refused(refusal);
		const meeting = await readMeetingRecord(tx, key.meetingId);
		const chair = chairId ? { memberId: chairId } : named.chair;
		const minuteSecretary = minuteSecretaryId ? { memberId: minuteSecretaryId } : named.minuteSecretary;
		const unfit = whyNotAppoint(meeting!, chair, minuteSecretary);
		if (unfit) return refused(unfit);
		await updateMeeting(tx, key, { chairId: chair?.memberId, minuteSecretaryId: minuteSecretary?.memberId });
		record('meetings.appointed', { meetingId: key.meetingId, chairId, minuteSecretaryId });
		return done({ id: key.meetingId });
	}
});
