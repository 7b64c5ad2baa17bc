import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';

/** What a phone says when it asks what became of its work: which deliveries' fates it has kept by now. */
export const AskFatesBody = v.object({ device: field.id, heard: v.pipe(v.array(field.id), v.maxLength(100)) });
