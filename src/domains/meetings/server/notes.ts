import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { hasItem } from './in-meeting.ts';
import { recordingCommand } from './meeting-command.ts';
import { removeRow } from './remove-row.ts';

/** Adds a line to the minutes that no recorded event stands behind; the minutes mark it as such. */
export const addNote = recordingCommand({
	name: 'add-note',
	does: 'Adds a free line to the minutes, marked as one that no recorded event stands behind.',
	input: { agendaItemId: v.optional(field.id), text: field.filled(5_000) },
	async run({ tx, now, record }, { key }, { agendaItemId, text }) {
		if (!(await hasItem(tx, key, agendaItemId))) return refused({ code: 'meetings.agenda-item-unknown' });
		const id = newId();
		await tx
			.insertInto('freeNote')
			.values({ ...key, id, agendaItemId, text, at: now })
			.execute();
		record('meetings.note-added', { meetingId: key.meetingId, noteId: id });
		return done({ id });
	}
});

/** Takes a free line away again. */
export const removeNote = recordingCommand({
	name: 'remove-note',
	does: 'Takes a free line of the minutes away while the meeting is open.',
	input: { noteId: field.id },
	run({ tx, record }, { key }, { noteId }) {
		record('meetings.note-removed', { meetingId: key.meetingId, noteId });
		return removeRow(tx, 'freeNote', key, noteId);
	}
});
