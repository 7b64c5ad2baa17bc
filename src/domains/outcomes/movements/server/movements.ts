import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ORGANISATIONS } from '../segments.ts';

/** A movement of an organisation along the roads of the commune, with what it sets out to reach. */
export const openMovement = defineCommand({
	name: 'outcomes.open-movement',
	does: 'Opens a movement of an organisation along roads, with its target in metres and its days.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		organisation: v.picklist(ORGANISATIONS),
		name: field.filled(200),
		targetMetres: field.wholeNumber(1, 10_000_000),
		startsOn: field.day,
		endsOn: field.day
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { unitCode: _, ...movement }) {
		if (movement.endsOn < movement.startsOn) return refused({ code: 'outcomes.plan-backwards' });
		const id = newId();
		await tx
			.insertInto('movement')
			.values({ ...target, ...movement, id, byPerson: caller.personId, byName: caller.name, at: now })
			.execute();
		record('outcomes.movement-opened', { movementId: id, name: movement.name, targetMetres: movement.targetMetres });
		return done({ id });
	}
});

/** Ends a movement that was opened by mistake, or opens it again where no reason is given. */
export const endMovement = defineCommand({
	name: 'outcomes.end-movement',
	does: 'Takes a movement off the lists with a reason; an empty reason puts it back.',
	needs: 'grant',
	input: v.strictObject({ movementId: field.id, reason: v.optional(field.text(500), '') }),
	target: (tx, { movementId }) =>
		tx.selectFrom('movement').where('id', '=', movementId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { movementId, reason }) {
		await tx
			.updateTable('movement')
			.set({ endedWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', movementId)
			.execute();
		record('outcomes.movement-ended', { movementId, reason });
		return done({ id: movementId });
	}
});
