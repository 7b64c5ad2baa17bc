import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { preparingSitting } from './sitting-command.ts';

/** Hands out a paper, as a file, as a text, or both. Who was invited already is not told again: the reminder does that. */
export const addSittingPaper = preparingSitting({
	name: 'add-sitting-paper',
	does: 'Hands out a paper for a sitting: a file, a text, or both. Only those invited may open it.',
	input: {
		name: field.filled(200),
		text: v.optional(field.text(20_000), ''),
		file: v.optional(keptContent),
		itemId: v.optional(field.id)
	},
	async run({ tx, key, caller, now, record }, sitting, { name, text, file, itemId }) {
		if (!text && !file) return refused({ code: 'meetings.sitting-paper-empty' });
		if (itemId && !sitting.items.some(({ id }) => id === itemId))
			return refused({ code: 'meetings.agenda-item-unknown' });
		const id = newId();
		const { sha256 = null, type = null, sizeBytes = null } = file ?? {};
		await tx
			.insertInto('sittingPaper')
			.values({ ...key, id, itemId, name, text, sha256, type, sizeBytes, createdBy: caller.personId, createdAt: now })
			.execute();
		record('meetings.sitting-paper-added', { sittingId: key.sittingId, paperId: id, sha256 });
		return done({ id });
	}
});

/** Takes a paper back, with its receipts. */
export const removeSittingPaper = preparingSitting({
	name: 'remove-sitting-paper',
	does: 'Takes back a paper of a sitting that is being prepared.',
	input: { paperId: field.id },
	async run({ tx, key, record }, _sitting, { paperId }) {
		const { numDeletedRows } = await tx
			.deleteFrom('sittingPaper')
			.where('communeId', '=', key.communeId)
			.where('sittingId', '=', key.sittingId)
			.where('id', '=', paperId)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return refused({ code: 'access.not-found' });
		record('meetings.sitting-paper-removed', { sittingId: key.sittingId, paperId });
		return done({ id: paperId });
	}
});
