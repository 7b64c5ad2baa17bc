import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotAt } from '../moment-in-time.ts';
import { at, statementKind } from './choices.ts';
import { entryOf, hasItem } from './in-meeting.ts';
import { recordingCommand } from './meeting-command.ts';
import { removeRow } from './remove-row.ts';

/** Records who spoke, and the gist of it: a member who is present, or a guest by name. */
export const addStatement = recordingCommand({
	name: 'add-statement',
	does: 'Records who spoke in the meeting, a member present or a guest, and the gist of what they said.',
	input: {
		agendaItemId: v.optional(field.id),
		memberId: v.optional(field.id),
		guestName: v.optional(field.filled(100)),
		kind: statementKind,
		gist: field.filled(5_000),
		at
	},
	async run({ tx, now, record }, { key, openedAt }, { agendaItemId, memberId, guestName, kind, gist, at: given }) {
		const said = given ?? now.toISOString();
		const untimely = whyNotAt(said, now.toISOString(), openedAt);
		if (untimely) return refused(untimely);
		if (Boolean(memberId) === Boolean(guestName)) return refused({ code: 'meetings.speaker-missing' });
		const member = memberId ? await entryOf(tx, key, memberId) : undefined;
		if (memberId && !member) return refused({ code: 'meetings.not-on-roll' });
		if (member && member.presence !== 'present')
			return refused({ code: 'meetings.speaker-not-present', facts: { name: member.name } });
		if (!(await hasItem(tx, key, agendaItemId))) return refused({ code: 'meetings.agenda-item-unknown' });

		const id = newId();
		const name = member?.name ?? guestName ?? '';
		await tx
			.insertInto('statement')
			.values({ ...key, id, agendaItemId, memberId, name, kind, gist, at: said })
			.execute();
		record('meetings.statement-recorded', { meetingId: key.meetingId, statementId: id });
		return done({ id });
	}
});

/** Takes back a statement that was recorded by mistake. */
export const removeStatement = recordingCommand({
	name: 'remove-statement',
	does: 'Takes back a statement while the meeting is open.',
	input: { statementId: field.id },
	run({ tx, record }, { key }, { statementId }) {
		record('meetings.statement-removed', { meetingId: key.meetingId, statementId });
		return removeRow(tx, 'statement', key, statementId);
	}
});
