import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { HANDOVER_KINDS } from '../handover.ts';
import { caseTarget } from './case-file.ts';
import { contentHashOf } from './sheet.ts';

/** Writes a line of the handover list: what an old unit hands to a following one. */
export const addHandover = defineCommand({
	name: 'organisation.add-handover',
	does: 'Adds a line to the handover list of a reorganisation: files, assets, land matters, funds, open complaints.',
	needs: 'grant',
	input: v.strictObject({
		id: field.id,
		fromCode: field.unitCode,
		toCode: field.unitCode,
		kind: v.picklist(HANDOVER_KINDS, 'input.missing'),
		what: field.filled(500),
		quantity: v.optional(field.text(100), ''),
		/** Still open: it has to be followed up. */
		isOpen: v.optional(v.boolean(), false),
		note: v.optional(field.text(500), '')
	}),
	target: (tx, { id }) => caseTarget(tx, id),
	async run({ tx, target, caller, now, commandId, record }, { id, fromCode, toCode, ...line }) {
		const [from, to] = await Promise.all([unitOf(tx, fromCode), unitOf(tx, toCode)]);
		if (!from || !to)
			return refused({
				code: 'organisation.reorganisation-no-such-follower',
				facts: { code: from ? toCode : fromCode }
			});
		const handoverId = rowId(commandId);
		await tx
			.insertInto('reorganisationHandover')
			.values({
				...line,
				communeId: target.communeId,
				unitId: target.unitId,
				id: handoverId,
				reorganisationId: id,
				fromUnitId: from.id,
				toUnitId: to.id,
				byName: caller.name,
				at: now
			})
			.execute();
		record('organisation.handover-added', { reorganisationId: id, handoverId, kind: line.kind, fromCode, toCode });
		return done({ id: handoverId });
	}
});

const unitOf = (tx: Tx, code: string) => tx.selectFrom('unit').where('code', '=', code).select('id').executeTakeFirst();

/** Strikes a line that was wrong. It stays to be read. */
export const strikeHandover = defineCommand({
	name: 'organisation.strike-handover',
	does: 'Strikes a wrong line of a handover list, with the reason.',
	needs: 'grant',
	input: v.strictObject({ id: field.id, reason: field.filled(500) }),
	target: (tx, { id }) =>
		tx.selectFrom('reorganisationHandover').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { id, reason }) {
		const struck = await tx
			.updateTable('reorganisationHandover')
			.set({ struckWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', id)
			.where('struckWhy', '=', '')
			.returning('reorganisationId')
			.executeTakeFirst();
		if (!struck) return refused({ code: 'organisation.handover-struck-already' });
		record('organisation.handover-struck', { handoverId: id, ...struck, reason });
		return done({ id });
	}
});

/** Notes who signed the sheet for one side, from the paper. Signed again, the later one stands. */
export const noteSignature = defineCommand({
	name: 'organisation.note-signature',
	does: 'Notes who signed the reconciliation sheet and the handover list for a unit that gives or receives.',
	needs: 'grant',
	input: v.strictObject({
		id: field.id,
		side: v.picklist(['giving', 'receiving'], 'input.missing'),
		unitCode: field.unitCode,
		signerName: v.pipe(field.filled(100), v.minLength(2, 'input.missing')),
		signerPost: v.optional(field.text(100), ''),
		signedOn: field.day
	}),
	target: (tx, { id }) => caseTarget(tx, id),
	async run({ tx, target, caller, today, now, record }, { id, side, unitCode, ...signed }) {
		const unit = await unitOf(tx, unitCode);
		if (!unit) return refused({ code: 'organisation.reorganisation-no-such-follower', facts: { code: unitCode } });
		const file = await tx
			.selectFrom('reorganisation')
			.where('communeId', '=', target.communeId)
			.where('id', '=', id)
			.select(['state', 'onDay'])
			.executeTakeFirstOrThrow();
		if (file.state !== 'committed') return refused({ code: `organisation.reorganisation-is-${file.state}` });
		if (signed.signedOn > today) return refused({ code: 'organisation.signed-in-the-future', facts: { on: today } });
		const row = { ...signed, contentHash: await contentHashOf(tx, target.communeId, id), byName: caller.name, at: now };
		await tx
			.insertInto('reorganisationSignature')
			.values({
				...row,
				communeId: target.communeId,
				unitId: target.unitId,
				reorganisationId: id,
				side,
				sideUnitId: unit.id
			})
			.onConflict((conflict) =>
				conflict.columns(['communeId', 'reorganisationId', 'side', 'sideUnitId']).doUpdateSet(row)
			)
			.execute();
		record('organisation.reorganisation-signed', {
			reorganisationId: id,
			side,
			unitCode,
			signerName: signed.signerName
		});
		return done({ id });
	}
});
