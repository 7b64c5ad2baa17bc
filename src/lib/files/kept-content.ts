import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';

/** Content that was handed in before and lies in the store, as `POST /api/v1/files` answered it. */
export const keptContent = v.strictObject({
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'input.not-understood')),
	name: field.filled(200),
	type: field.filled(100),
	sizeBytes: field.wholeNumber(1, 100_000_000)
});
