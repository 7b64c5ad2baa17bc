import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { STEPS, whyNotMove } from '../document.ts';
import { signerOf } from '../signing.ts';
import { whyNotTakeStep } from './approval-steps.ts';
import { readDocument } from './document-facts.ts';
import { noteStep } from './note-step.ts';
import { readSigners } from './signers.ts';

/** Moves an own document between draft, review and signing, to and fro until it is issued. */
export const moveDocument = defineCommand({
	name: 'direction.move-document',
	does: 'Moves an own document between draft, review and signed; back too, until it has a number. Signed: by whom, the head where nobody is named.',
	needs: 'grant',
	input: v.strictObject({
		documentId: field.id,
		to: v.picklist(STEPS),
		/** What is to be mended, or seen to. */
		note: v.optional(field.text(500), ''),
		/** Who signed; must hold a post that signs for the body. */
		signedById: v.optional(field.id)
	}),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run(act, { documentId, to, note, signedById }) {
		const { tx, target, caller, today, record } = act;
		const { state, body } = await readDocument(tx, target, documentId);
		const refusal = whyNotMove(state, to);
		if (refusal || !body) return refused(refusal ?? { code: 'direction.document-came-in' });
		const notTheirs = to === 'draft' ? undefined : await whyNotTakeStep(act, body, to);
		if (notTheirs) return refused(notTheirs);
		const holders = to === 'signed' ? await readSigners(tx, target, body, today) : [];
		const signer = signerOf(holders, body, { named: signedById, caller: caller.personId });
		if (to === 'signed' && !signer) return refused({ code: 'direction.nobody-to-sign' });
		await tx
			.updateTable('document')
			.set({
				state: to,
				signerPerson: signer?.personId ?? null,
				signerName: signer?.name ?? '',
				signerPost: signer?.post ?? '',
				signedOn: signer ? today : null
			})
			.where('communeId', '=', target.communeId)
			.where('id', '=', documentId)
			.execute();
		await noteStep(act, documentId, to, note);
		record('direction.document-moved', { documentId, from: state, to, signer: signer?.personId });
		return done({ id: documentId });
	}
});
