import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { recording } from '../commands.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { hasItem } from './in-meeting.ts';
import { recordingCommand } from './meeting-command.ts';
import { removeRow } from './remove-row.ts';

/** Adds a line to the minutes that no recorded event stands behind; the minutes mark it as such. */
export const addNote = recordingCommand({
	name: 'add-note',
	does: 'Adds a free line to the minutes, marked as one that no recorded event stands behind.',
	input: recording.addNote,
	async run({ tx, commandId, now, record }, { key, openedAt }, { agendaItemId, text, at: given }) {
		const at = given ?? now.toISOString();
		const untimely = whyNotAt(at, now.toISOString(), openedAt);
		if (untimely) return refused(untimely);
		if (!(await hasItem(tx, key, agendaItemId))) return refused({ code: 'meetings.agenda-item-unknown' });
		const id = rowId(commandId);
		await tx
			.insertInto('freeNote')
			.values({ ...key, id, agendaItemId, text, at })
			.execute();
		record('meetings.note-added', { meetingId: key.meetingId, noteId: id });
		return done({ id });
	}
});

/** Takes a free line away again. */
export const removeNote = recordingCommand({
	name: 'remove-note',
	does: 'Takes a free line of the minutes away while the meeting is open.',
	input: recording.removeNote,
	run({ tx, record }, { key }, { noteId }) {
		record('meetings.note-removed', { meetingId: key.meetingId, noteId });
		return removeRow(tx, 'freeNote', key, noteId);
	}
});
