import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { STANDINGS_OF_DOCUMENT, whyNotStand } from '../document.ts';
import { readDocument } from './document-facts.ts';

/** Says that a document holds, was replaced by another, or has expired. */
export const standDocument = defineCommand({
	name: 'direction.stand-document',
	does: 'Says that a document is in force, replaced by another of the register, or expired; it can be put in force again.',
	needs: 'grant',
	input: v.strictObject({
		documentId: field.id,
		standing: v.picklist(STANDINGS_OF_DOCUMENT),
		replacedById: v.optional(field.id)
	}),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run({ tx, target, today, record }, { documentId, standing, replacedById }) {
		const document = await readDocument(tx, target, documentId);
		const refusal = whyNotStand(document, standing, replacedById);
		if (refusal) return refused(refusal);
		const by = standing === 'replaced' ? replacedById : undefined;
		if (by) {
			const there = await unitOfRow(tx, 'document', by);
			if (there?.communeId !== target.communeId) return refused({ code: 'direction.replacement-missing' });
		}
		await tx
			.updateTable('document')
			.set({ standing, endedOn: standing === 'in-force' ? null : today, replacedById: by ?? null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', documentId)
			.execute();
		record('direction.document-stands', { documentId, standing, replacedById: by });
		return done({ id: documentId });
	}
});
