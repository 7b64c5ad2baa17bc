import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done } from '#lib/result.ts';
import { recordingCommand } from './meeting-command.ts';
import { removeRow } from './remove-row.ts';

/** Notes a guest, among them the superior committee member who attends. */
export const addGuest = recordingCommand({
	name: 'add-guest',
	does: 'Notes a guest of the meeting, among them the member of the superior committee who attends.',
	input: {
		name: field.filled(100),
		title: v.optional(field.text(200), ''),
		isAssignedSuperior: v.optional(v.boolean(), false)
	},
	async run({ tx, record }, { key }, { name, title, isAssignedSuperior }) {
		const id = newId();
		await tx
			.insertInto('meetingGuest')
			.values({ ...key, id, name, title, isAssignedSuperior })
			.execute();
		record('meetings.guest-added', { meetingId: key.meetingId, guestId: id, isAssignedSuperior });
		return done({ id });
	}
});

/** Takes a guest off the list again. */
export const removeGuest = recordingCommand({
	name: 'remove-guest',
	does: 'Takes a guest off the list of an open meeting.',
	input: { guestId: field.id },
	run({ tx, record }, { key }, { guestId }) {
		record('meetings.guest-removed', { meetingId: key.meetingId, guestId });
		return removeRow(tx, 'meetingGuest', key, guestId);
	}
});
