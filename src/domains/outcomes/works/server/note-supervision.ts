import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { unitOfWork } from './work-row.ts';

/** A line in the diary of those who supervise a work. */
export const noteSupervision = defineCommand({
	name: 'outcomes.note-supervision',
	does: 'Adds to the supervision diary of a community work what was seen, with a photograph where there is one.',
	needs: 'grant',
	input: v.strictObject({
		workId: field.id,
		body: field.filled(200),
		text: field.filled(4000),
		on: v.optional(field.day),
		file: v.optional(keptContent)
	}),
	target: (tx, { workId }) => unitOfWork(tx, workId),
	async run(act, { workId, body, text, on = act.today, file }) {
		const { tx, target, caller, today, now, record } = act;
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		const id = newId();
		const fileId = file ? await nameFile(act, file) : null;
		await tx
			.insertInto('workNote')
			.values({
				...target,
				id,
				workId,
				body,
				text,
				onDay: on,
				fileId,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('outcomes.supervision-noted', { workId, noteId: id, on, ...(file ? { file: file.sha256 } : {}) });
		return done({ id });
	}
});
