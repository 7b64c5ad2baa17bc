import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { RELATIONS } from '../conflicts.ts';
import { communeOfMember } from './commune-of.ts';

export const declareRelative = defineCommand({
	name: 'organisation.declare-relative',
	does: 'Writes down a relative whom a member declared; one who is on the roll is tied to it, so that a conflict is seen.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		relation: v.picklist(RELATIONS),
		name: field.filled(100),
		/** The relative’s own row on the roll, if they belong to the Party here. */
		relativeId: v.optional(field.id),
		work: v.optional(field.text(200), '')
	}),
	target: (tx, { memberId }) => communeOfMember(tx, memberId),
	async run({ tx, target, caller, today, now, commandId, record }, { memberId, relativeId, ...declared }) {
		const rows = await tx
			.selectFrom('member')
			.where('communeId', '=', target.communeId)
			.where('id', 'in', [memberId, ...(relativeId ? [relativeId] : [])])
			.select(['id', 'personId'])
			.execute();
		const [own, relative] = [memberId, relativeId].map((id) => rows.find((row) => row.id === id)?.personId);
		if (!own || (relativeId && !relative) || own === relative)
			return refused({ code: 'organisation.relative-unknown' });
		const id = rowId(commandId);
		await tx
			.insertInto('cadreRelative')
			.values({
				...target,
				id,
				memberId,
				personId: own,
				...declared,
				relativePersonId: relative ?? null,
				declaredOn: today,
				byName: caller.name,
				at: now
			})
			.execute();
		record('organisation.relative-declared', { memberId, relativeId: id });
		return done({ id });
	}
});

export const withdrawRelative = defineCommand({
	name: 'organisation.withdraw-relative',
	does: 'Takes a declared relative back that was written down wrongly; the row stays.',
	needs: 'grant',
	input: v.strictObject({ relativeId: field.id }),
	target: (tx, { relativeId }) =>
		tx.selectFrom('cadreRelative').where('id', '=', relativeId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target: { communeId }, today, record }, { relativeId }) {
		await tx
			.updateTable('cadreRelative')
			.set({ withdrawnOn: today })
			.where('communeId', '=', communeId)
			.where('id', '=', relativeId)
			.execute();
		record('organisation.relative-withdrawn', { relativeId });
		return done({ id: relativeId });
	}
});
