import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotChange } from '../document.ts';
import { readDocument } from './document-facts.ts';
import { documentSearchKey } from './document-fields.ts';

/** Changes a draft; how it stood before stays as a version. What is left out stays as it is. */
export const changeDocument = defineCommand({
	name: 'direction.change-document',
	does: 'Changes the abstract, text or recipients of a draft; how it stood before is kept as a version.',
	needs: 'grant',
	input: v.strictObject({
		documentId: field.id,
		abstract: v.optional(field.filled(1000)),
		text: v.optional(field.text(60_000)),
		recipients: v.optional(v.pipe(v.array(field.filled(200)), v.maxLength(60)))
	}),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run({ tx, target, caller, now, record }, { documentId, ...given }) {
		const document = await readDocument(tx, target, documentId);
		const refusal = whyNotChange(document.state);
		if (refusal) return refused(refusal);
		const { abstract = document.abstract, text = document.text, recipients = document.recipients } = given;
		const isSame =
			abstract === document.abstract &&
			text === document.text &&
			JSON.stringify(recipients) === JSON.stringify(document.recipients);
		if (isSame) return refused({ code: 'direction.nothing-to-change' });
		await tx
			.insertInto('documentVersion')
			.values({
				...target,
				id: newId(),
				documentId,
				nth: document.version,
				abstract: document.abstract,
				text: document.text,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		const searchKey = documentSearchKey('', document.issuer, abstract);
		await tx
			.updateTable('document')
			.set({ abstract, text, recipients, searchKey, version: document.version + 1 })
			.where('communeId', '=', target.communeId)
			.where('id', '=', documentId)
			.execute();
		record('direction.document-changed', { documentId, version: document.version + 1 });
		return done({ id: documentId, version: document.version + 1 });
	}
});
