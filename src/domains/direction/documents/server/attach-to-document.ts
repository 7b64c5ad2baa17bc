import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { done, refused } from '#lib/result.ts';
import { SECRECIES, whyNotKept } from '../document.ts';
import { attachFiles } from './document-fields.ts';

/** Adds scans to a document of the register, before or after it was issued. */
export const attachToDocument = defineCommand({
	name: 'direction.attach-to-document',
	does: 'Adds scans to a document of the register; what is marked as a state secret is refused.',
	needs: 'grant',
	input: v.strictObject({
		documentId: field.id,
		secrecy: v.optional(v.picklist(SECRECIES), 'none'),
		files: v.pipe(v.array(keptContent), v.minLength(1, 'input.missing'), v.maxLength(10))
	}),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run(act, { documentId, secrecy, files }) {
		const refusal = whyNotKept(secrecy);
		if (refusal) return refused(refusal);
		await attachFiles(act, documentId, files);
		act.record('direction.scans-attached', { documentId, files: files.map((file) => file.sha256) });
		return done({ id: documentId });
	}
});
