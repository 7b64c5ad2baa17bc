import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done } from '#lib/result.ts';
import { readCase, unitOfCase } from './case-row.ts';
import { newReceiptSecret, secretHash } from './receipt.ts';

/** Makes a new secret for a lost receipt; the old one opens nothing any more. */
export const renewReceipt = defineCommand({
	name: 'citizens.renew-receipt',
	does: 'Makes a new secret for a lost receipt; the old one opens nothing any more.',
	needs: 'grant',
	secretAnswers: ['secret'],
	input: v.strictObject({ caseId: field.id }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run({ tx, target, record }, { caseId }) {
		const { code } = await readCase(tx, target, caseId);
		const secret = newReceiptSecret();
		await tx
			.updateTable('caseFile')
			.set({ secretHash: secretHash(secret) })
			.where('communeId', '=', target.communeId)
			.where('id', '=', caseId)
			.execute();
		record('citizens.receipt-renewed', { caseId });
		return done({ id: caseId, code, secret });
	}
});
