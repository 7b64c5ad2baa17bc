import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { STEPS, whyNotMove } from '../document.ts';
import { readDocument } from './document-facts.ts';

/** Moves an own document between draft, review and signing, to and fro until it is issued. */
export const moveDocument = defineCommand({
	name: 'direction.move-document',
	does: 'Moves an own document between draft, review and signed; back too, until it has a number.',
	needs: 'grant',
	input: v.strictObject({ documentId: field.id, to: v.picklist(STEPS) }),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run({ tx, target, record }, { documentId, to }) {
		const { state } = await readDocument(tx, target, documentId);
		const refusal = whyNotMove(state, to);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('document')
			.set({ state: to })
			.where('communeId', '=', target.communeId)
			.where('id', '=', documentId)
			.execute();
		record('direction.document-moved', { documentId, from: state, to });
		return done({ id: documentId });
	}
});
