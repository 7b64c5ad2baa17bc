import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { MOST_AT_ONCE } from './most-at-once.ts';

/** What a phone sends. Each command's own input is looked at when it is carried out. */
export const OutboxBody = v.object({
	device: field.id,
	/** What the phone's clock says. */
	clock: field.moment,
	commands: v.pipe(
		v.array(
			v.object({
				id: field.id,
				name: v.pipe(v.string(), v.maxLength(100)),
				input: v.record(v.string(), v.unknown()),
				at: field.moment
			})
		),
		v.maxLength(MOST_AT_ONCE)
	)
});
