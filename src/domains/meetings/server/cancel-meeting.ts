import { done, refused } from '#lib/result.ts';
import { ballotsUncounted } from '../ballots/server/uncounted.ts';
import { preparing } from '../commands.ts';
import { preparingCommand } from './meeting-command.ts';
import { readMeetingRecord } from './read-record.ts';
import { assignedPersons, summonedPersons, tell } from './tell.ts';
import { writeCellMonth } from './write-cell-month.ts';

/** Calls a meeting off; the month is free for another one, and people who were told are told why. */
export const cancelMeeting = preparingCommand({
	name: 'cancel-meeting',
	does: 'Calls a meeting off that was not opened, with the reason.',
	input: preparing.cancelMeeting,
	async run(act, meeting, { reason }) {
		const { tx, now, record } = act;
		const { communeId, meetingId } = meeting.key;
		const [uncounted] = await ballotsUncounted(tx, meetingId);
		if (uncounted) return refused(uncounted);
		if (meeting.state === 'notified') {
			const planned = await readMeetingRecord(tx, meetingId);
			const persons = [...(await summonedPersons(act, planned!)), ...(await assignedPersons(act, planned!))];
			await tell(act, persons, planned!, { kind: 'meetings.told-cancelled', facts: { reason } });
		}
		await tx
			.updateTable('meeting')
			.set({ state: 'cancelled', planChangedAt: now })
			.where('communeId', '=', communeId)
			.where('id', '=', meetingId)
			.execute();
		await writeCellMonth(tx, meeting);
		record('meetings.cancelled', { meetingId, reason });
		return done({ id: meetingId });
	}
});
