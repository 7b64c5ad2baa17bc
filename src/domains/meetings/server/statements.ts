import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { whyNotSay } from '../saying.ts';
import { recording } from '../commands.ts';
import { entryOf, hasItem } from './in-meeting.ts';
import { recordingCommand } from './meeting-command.ts';
import { removeRow } from './remove-row.ts';

/** Records who spoke, and the gist of it: a member who is present, or a guest by name. */
export const addStatement = recordingCommand({
	name: 'add-statement',
	does: 'Records who spoke in the meeting, a member present or a guest, and the gist of what they said.',
	input: recording.addStatement,
	async run({ tx, commandId, now, record }, { key, openedAt }, { at: given, guestName, ...said }) {
		const { memberId, agendaItemId, praisedId } = said;
		const at = given ?? now.toISOString();
		const untimely = whyNotAt(at, now.toISOString(), openedAt);
		if (untimely) return refused(untimely);
		const speaker = memberId ? ((await entryOf(tx, key, memberId)) ?? null) : undefined;
		const praised = praisedId ? ((await entryOf(tx, key, praisedId)) ?? null) : undefined;
		const refusal = whyNotSay({ kind: said.kind, speaker, guestName, praised });
		if (refusal) return refused(refusal);
		if (!(await hasItem(tx, key, agendaItemId))) return refused({ code: 'meetings.agenda-item-unknown' });

		const id = rowId(commandId);
		const name = speaker?.name ?? guestName ?? '';
		await tx
			.insertInto('statement')
			.values({ ...key, id, ...said, name, at })
			.execute();
		record('meetings.statement-recorded', { meetingId: key.meetingId, statementId: id });
		return done({ id });
	}
});

/** Takes back a statement that was recorded by mistake. */
export const removeStatement = recordingCommand({
	name: 'remove-statement',
	does: 'Takes back a statement while the meeting is open.',
	input: recording.removeStatement,
	run({ tx, record }, { key }, { statementId }) {
		record('meetings.statement-removed', { meetingId: key.meetingId, statementId });
		return removeRow(tx, 'statement', key, statementId);
	}
});
