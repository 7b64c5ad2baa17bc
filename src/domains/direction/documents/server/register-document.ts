import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotKept, whyNotReceived } from '../document.ts';
import { attachFiles, documentFields, documentSearchKey } from './document-fields.ts';

/** Enters a document that came in into the register. */
export const registerDocument = defineCommand({
	name: 'direction.register-document',
	does: 'Enters a document that came in: type, exact issuer, number, day, abstract. One marked as a state secret is refused.',
	needs: 'grant',
	input: v.strictObject({
		...documentFields,
		issuer: field.filled(200),
		numberText: field.filled(60),
		datedOn: field.day,
		receivedOn: field.day
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { kind, issuer, numberText, datedOn, receivedOn, abstract, urgency, secrecy, files }) {
		const { tx, target, caller, today, record } = act;
		const refusal = whyNotKept(secrecy) ?? whyNotReceived({ datedOn, receivedOn }, today);
		if (refusal) return refused(refusal);
		const there = await tx
			.selectFrom('document')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('direction', '=', 'in')
			.where('issuer', '=', issuer)
			.where('numberText', '=', numberText)
			.where('datedOn', '=', datedOn)
			.select('receivedOn')
			.executeTakeFirst();
		if (there)
			return refused({ code: 'direction.document-there', facts: { numberText, receivedOn: there.receivedOn ?? '' } });

		const id = newId();
		await tx
			.insertInto('document')
			.values({
				communeId: target.communeId,
				id,
				unitId: target.unitId,
				direction: 'in',
				kind,
				issuer,
				numberText,
				abstract,
				searchKey: documentSearchKey(numberText, issuer, abstract),
				datedOn,
				receivedOn,
				urgency,
				state: 'received',
				enteredOn: receivedOn,
				createdBy: caller.personId
			})
			.execute();
		await attachFiles(act, id, files);
		record('direction.document-registered', { documentId: id, numberText, issuer });
		return done({ id });
	}
});
