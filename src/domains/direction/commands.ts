import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';

/** Characters: about 200 kB of picture, so that a delivery of many gets through on a slow line. */
export const LARGEST_PHOTO = 270_000;

/** What closing a task asks, for the server and for a phone that closes it without signal. */
export const closeTaskEntries = {
	taskId: field.id,
	text: v.optional(field.text(2000), ''),
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
