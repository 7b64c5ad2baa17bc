import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';

const MOST_AT_ONCE = 200;

/** Marks notices as read: those named, or all that the person had been told by a moment. */
export const markRead = defineCommand({
	name: 'notices.mark-read',
	does: "Marks the caller's own notices as read: those named, or all that they had been told up to a moment.",
	needs: 'self',
	input: v.strictObject({
		ids: v.optional(v.pipe(v.array(field.id), v.maxLength(MOST_AT_ONCE))),
		// Not simply "all": what arrived while the page stood open has not been seen.
		allUntil: v.optional(field.moment)
	}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, { ids = [], allUntil }) {
		if (ids.length === 0 && !allUntil) return refused({ code: 'notices.none-named' });
		const { numUpdatedRows } = await tx
			.updateTable('notice')
			.set({ readAt: now })
			.where('personId', '=', caller.personId)
			.where('readAt', 'is', null)
			.where((eb) =>
				eb.or([
					...(ids.length > 0 ? [eb('id', 'in', ids)] : []),
					...(allUntil ? [eb('createdAt', '<=', allUntil)] : [])
				])
			)
			.executeTakeFirst();
		const read = Number(numUpdatedRows);
		record('notices.read', { read });
		return done({ read });
	}
});
