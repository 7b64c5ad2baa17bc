import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { calls } from '../../commands.ts';
import { callRoll } from '../../server/call-roll.ts';
import { recordingCommand } from '../../server/meeting-command.ts';

const sheetPage = v.strictObject({
	file: keptContent,
	page: field.wholeNumber(1, 99),
	pages: field.wholeNumber(1, 99)
});

/** Calls the roll as a person has read it off the photographed sheet, and keeps the photo with the meeting. */
export const recordSheet = recordingCommand({
	name: 'record-sheet',
	does: 'Calls the roll as confirmed from a photographed attendance sheet, and keeps the photos with the meeting.',
	input: {
		entries: calls,
		photos: v.pipe(v.array(sheetPage), v.minLength(1), v.maxLength(20))
	},
	async run(act, meeting, { entries, photos }) {
		const { key } = meeting;
		const refusal = await callRoll(act, meeting, entries);
		if (refusal) return refused(refusal);
		const rows = [];
		for (const { file, page, pages } of photos)
			rows.push({ ...key, id: newId(), fileId: await nameFile(act, file), page, pages, readAt: act.now });
		await act.tx.insertInto('rollSheet').values(rows).execute();
		const members = new Set(entries.map(({ memberId }) => memberId)).size;
		act.record('meetings.sheet-recorded', {
			meetingId: key.meetingId,
			members,
			photos: photos.map(({ file }) => file.sha256)
		});
		return done({ members });
	}
});
