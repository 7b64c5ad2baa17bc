import * as v from 'valibot';
import { LARGEST_PHOTO } from '#domains/direction/index.ts';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { LINE_RESULTS } from './plan.ts';

const ids = v.optional(v.pipe(v.array(field.id), v.maxLength(20)), []);

/** What closing a line asks beside the line's id, for the server and for a phone that closes it without signal. */
export const closeLineEntries = {
	result: v.picklist(LINE_RESULTS),
	/** How much of it is done, 1 to 99; only where it is done in part. */
	sharePercent: v.optional(field.wholeNumber(1, 99)),
	/** Words that prove it; why, where it was not done. */
	text: v.optional(field.text(2000), ''),
	/** Tasks that are done. */
	taskIds: ids,
	/** Meetings that are over. */
	meetingIds: ids,
	files: v.optional(v.pipe(v.array(keptContent), v.maxLength(10)), []),
	/** A small picture that a phone without signal sends along with the command itself. */
	photo: v.optional(
		v.strictObject({
			name: field.filled(200),
			base64: v.pipe(v.string(), v.maxLength(LARGEST_PHOTO), v.base64('input.not-understood'))
		})
	),
	/** When it was done, where that is not now: on a phone without signal. */
	at: v.optional(field.moment)
};
