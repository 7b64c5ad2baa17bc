import type { Act } from '#lib/commands/command.ts';
import { rowId } from '#lib/ids.ts';
import { done } from '#lib/result.ts';
import { assignedOn } from '../advice/server/record-advice.ts';
import { recording } from '../commands.ts';
import { recordingCommand } from './meeting-command.ts';
import type { MeetingHead } from './meeting-head.ts';
import { removeRow } from './remove-row.ts';
import { heldOn } from '../rules-of.ts';

/** Notes a guest, among them the superior committee member who attends. */
export const addGuest = recordingCommand({
	name: 'add-guest',
	does: 'Notes a guest of the meeting, among them the member of the superior committee who attends.',
	input: recording.addGuest,
	async run(act, meeting, { name, title, isAssignedSuperior }) {
		const { tx, record } = act;
		const { key } = meeting;
		const id = rowId(act.commandId);
		const personId = isAssignedSuperior ? await theOneAssigned(act, meeting) : undefined;
		await tx
			.insertInto('meetingGuest')
			.values({ ...key, id, name, title, isAssignedSuperior, personId })
			.execute();
		record('meetings.guest-added', { meetingId: key.meetingId, guestId: id, isAssignedSuperior });
		return done({ id });
	}
});

/**
 * The assigned committee member whom the name stands for, where only one can be meant: their names are not for the cell
 * to look up.
 */
async function theOneAssigned(act: Act, { key, ...meeting }: MeetingHead): Promise<string | undefined> {
	const assigned = await assignedOn(act, heldOn(meeting));
	const there = await act.tx
		.selectFrom('meetingGuest')
		.where('communeId', '=', key.communeId)
		.where('meetingId', '=', key.meetingId)
		.where('personId', 'is not', null)
		.select('personId')
		.execute();
	const missing = assigned.filter((personId) => !there.some((guest) => guest.personId === personId));
	return missing.length === 1 ? missing[0] : undefined;
}

/** Takes a guest off the list again. */
export const removeGuest = recordingCommand({
	name: 'remove-guest',
	does: 'Takes a guest off the list of an open meeting.',
	input: recording.removeGuest,
	run({ tx, record }, { key }, { guestId }) {
		record('meetings.guest-removed', { meetingId: key.meetingId, guestId });
		return removeRow(tx, 'meetingGuest', key, guestId);
	}
});
