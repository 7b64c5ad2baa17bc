import { done } from '#lib/result.ts';
import { preparing } from '../../commands.ts';
import { preparingCommand } from '../../server/meeting-command.ts';
import { updateMeeting } from '../../server/update-meeting.ts';

/** Notes what the meeting needs in the room and whether it is there. */
export const setConditions = preparingCommand({
	name: 'set-conditions',
	does: 'Notes whether the room is ready, which equipment is needed and there, and the budget in whole dong.',
	input: preparing.setConditions,
	async run({ tx, record }, { key }, { meetingId, ...conditions }) {
		await updateMeeting(tx, key, { conditions: JSON.stringify(conditions) });
		record('meetings.conditions-set', { meetingId, equipment: conditions.equipment.length });
		return done({ id: meetingId });
	}
});
