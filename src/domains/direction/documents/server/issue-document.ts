import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { takeNumber } from '../../server/take-number.ts';
import { whyNotIssue } from '../document.ts';
import { documentTypes, numberOn, whyNotIssuedBy } from '../document-types.ts';
import { whyNotTakeStep } from './approval-steps.ts';
import { readDocument } from './document-facts.ts';
import { documentSearchKey } from './document-fields.ts';
import { noteStep } from './note-step.ts';

/** Gives a signed document the next number of its type and term, and the day on which it is issued: today. */
export const issueDocument = defineCommand({
	name: 'direction.issue-document',
	does: 'Issues a signed document: gives it the next number of its type in the term of office, and today as its day.',
	needs: 'grant',
	input: v.strictObject({ documentId: field.id }),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run(act, { documentId }) {
		const { tx, target, today, record } = act;
		const { state, kind, body, issuer, term, abstract } = await readDocument(tx, target, documentId);
		const refusal = whyNotIssue(state);
		if (refusal || !body) return refused(refusal ?? { code: 'direction.document-came-in' });
		const notBy = whyNotIssuedBy(body, kind, today);
		if (notBy) return refused(notBy);
		const notTheirs = await whyNotTakeStep(act, body, 'issued');
		if (notTheirs) return refused(notTheirs);

		const { symbol } = documentTypes(today)[kind];
		const number = await takeNumber(tx, { key: target, term }, symbol);
		const numberText = numberOn(number, symbol, body);
		const searchKey = documentSearchKey(numberText, issuer, abstract);
		await tx
			.updateTable('document')
			.set({ state: 'issued', number, numberText, searchKey, datedOn: today, enteredOn: today })
			.where('communeId', '=', target.communeId)
			.where('id', '=', documentId)
			.execute();
		await noteStep(act, documentId, 'issued');
		record('direction.document-issued', { documentId, numberText });
		return done({ id: documentId, numberText });
	}
});
