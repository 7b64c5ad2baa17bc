import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotTheRecorder } from '../recording.ts';
import { whyNotAddend } from '../signing.ts';
import { meetingCommand } from './meeting-command.ts';

/** Corrects locked minutes by adding to them: what was signed is never rewritten. */
export const addAddendum = meetingCommand({
	name: 'add-addendum',
	does: 'Corrects locked minutes by an addendum with its reason.',
	input: { text: field.filled(5_000), reason: field.filled(500) },
	async run({ tx, caller, now, record }, meeting, { text, reason }) {
		const { key, by } = meeting;
		const refusal = whyNotTheRecorder(meeting, by) ?? whyNotAddend(meeting);
		if (refusal) return refused(refusal);
		const id = newId();
		await tx
			.insertInto('meetingAddendum')
			.values({ ...key, id, text, reason, byPerson: caller.personId, byName: caller.name, at: now })
			.execute();
		record('meetings.addendum-added', { meetingId: key.meetingId, addendumId: id });
		return done({ id });
	}
});
