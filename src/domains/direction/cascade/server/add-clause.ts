import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { whyNotGiveTask } from '../../giving.ts';
import { cascadeRules } from '../cascade-rules.ts';

/** Notes a clause of a document that asks a product of units by a day. */
export const addClause = defineCommand({
	name: 'direction.add-clause',
	does: 'Notes a clause of a document that asks units for a product by a day, and the hours it costs each; nobody is asked yet.',
	needs: 'grant',
	input: v.strictObject({
		documentId: field.id,
		text: field.filled(500),
		product: field.filled(500),
		dueOn: field.day,
		hours: v.optional(field.wholeNumber(1, 400))
	}),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run({ tx, target, caller, now, today, record }, { documentId, text, product, dueOn, hours }) {
		const refusal = whyNotGiveTask({ dueOn, today });
		if (refusal) return refused(refusal);
		const id = newId();
		await tx
			.insertInto('documentClause')
			.values({
				...target,
				id,
				documentId,
				text,
				searchKey: searchKey(text),
				product,
				dueOn,
				hours: hours ?? cascadeRules(today).hoursOfAsk,
				createdBy: caller.personId,
				createdAt: now
			})
			.execute();
		record('direction.clause-added', { documentId, clauseId: id, dueOn });
		return done({ id });
	}
});
