import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';

/** What closing a task asks, for the server and for a phone that closes it without signal. */
export const closeTaskEntries = {
	taskId: field.id,
	text: v.optional(field.text(2000), ''),
	files: v.optional(v.pipe(v.array(keptContent), v.maxLength(10)), []),
	/** When it was done, where that is not now: on a phone without signal. */
	at: v.optional(field.moment)
};
