import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { preparingCommand } from './meeting-command.ts';
import { removeRow } from './remove-row.ts';
import { whyBarredFrom } from '../rules-of.ts';

/** Puts a paper with the meeting, for everyone to read before. */
export const addPaper = preparingCommand({
	name: 'add-paper',
	does: 'Puts a paper with a meeting that is being prepared.',
	input: { file: keptContent, name: v.optional(field.filled(200)) },
	async run(act, { key, ...meeting }, { file, name }) {
		const refusal = whyBarredFrom(meeting, [name ?? file.name]);
		if (refusal) return refused(refusal);
		const { tx, record } = act;
		const id = newId();
		const fileId = await nameFile(act, file);
		await tx
			.insertInto('meetingPaper')
			.values({ ...key, id, fileId, name: name ?? file.name })
			.execute();
		record('meetings.paper-added', { meetingId: key.meetingId, paperId: id, sha256: file.sha256 });
		return done({ id, fileId });
	}
});

/** Takes a paper away from the meeting; the file itself stays in the store. */
export const removePaper = preparingCommand({
	name: 'remove-paper',
	does: 'Takes a paper away from a meeting that is being prepared.',
	input: { paperId: field.id },
	run({ tx, record }, { key }, { paperId }) {
		record('meetings.paper-removed', { meetingId: key.meetingId, paperId });
		return removeRow(tx, 'meetingPaper', key, paperId);
	}
});
