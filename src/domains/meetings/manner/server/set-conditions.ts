import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done } from '#lib/result.ts';
import { preparingCommand } from '../../server/meeting-command.ts';
import { updateMeeting } from '../../server/update-meeting.ts';

/** Notes what the meeting needs in the room and whether it is there. */
export const setConditions = preparingCommand({
	name: 'set-conditions',
	does: 'Notes whether the room is ready, which equipment is needed and there, and the budget in whole dong.',
	input: {
		isRoomReady: v.boolean(),
		equipment: v.optional(
			v.pipe(v.array(v.strictObject({ name: field.filled(100), isReady: v.boolean() })), v.maxLength(20)),
			[]
		),
		budgetDong: v.optional(field.wholeNumber(0, 10_000_000_000))
	},
	async run({ tx, record }, { key }, { meetingId, ...conditions }) {
		await updateMeeting(tx, key, { conditions: JSON.stringify(conditions) });
		record('meetings.conditions-set', { meetingId, equipment: conditions.equipment.length });
		return done({ id: meetingId });
	}
});
