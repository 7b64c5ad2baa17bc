import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotTakeOut } from '../ledger.ts';
import { lockWork, readBalance } from './work-row.ts';
import { writeEntry } from './write-entry.ts';

/** Answers a wrong entry with one of the other sign, and says why. Both stay in the ledger. */
export const reverseEntry = defineCommand({
	name: 'outcomes.reverse-entry',
	does: 'Reverses a wrong entry of the ledger of a work, with the reason; both entries stay.',
	needs: 'grant',
	input: v.strictObject({ entryId: field.id, reason: field.filled(500) }),
	target: (tx, { entryId }) =>
		tx.selectFrom('workEntry').where('id', '=', entryId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run(act, { entryId, reason }) {
		const { tx, target, today, record } = act;
		const { communeId } = target;
		const entry = await tx
			.selectFrom('workEntry')
			.where('communeId', '=', communeId)
			.where('id', '=', entryId)
			.selectAll()
			.executeTakeFirstOrThrow();
		await lockWork(tx, target, entry.workId);
		if (entry.reversesId) return refused({ code: 'outcomes.entry-is-reversal' });
		const earlier = await tx
			.selectFrom('workEntry')
			.where('communeId', '=', communeId)
			.where('reversesId', '=', entryId)
			.select('id')
			.executeTakeFirst();
		if (earlier) return refused({ code: 'outcomes.entry-reversed-already' });
		if (entry.kind === 'receipt' && entry.form === 'money') {
			const refusal = whyNotTakeOut(entry.value, await readBalance(tx, target, entry.workId));
			if (refusal) return refused(refusal);
		}
		const { workId, kind, form, measure, party, partyKind, isNamed, item } = entry;
		const id = await writeEntry(act, {
			workId,
			kind,
			form,
			measure,
			party,
			partyKind,
			isNamed,
			item,
			quantity: -entry.quantity,
			value: -entry.value,
			onDay: today,
			reversesId: entryId,
			reason
		});
		record('outcomes.entry-reversed', { workId, entryId, by: id, reason });
		return done({ id });
	}
});
