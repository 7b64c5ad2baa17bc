import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';

/** Photos that a phone lacks: those of several large cells at most. */
export const AskFacesBody = v.object({ fileIds: v.pipe(v.array(field.id), v.maxLength(500)) });
