import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import type { ModelState } from '../model.ts';
import { lockModel, noteEvent, unitOfModel } from './model-row.ts';

/** Where on the map of the commune a model is to be seen: a cell or an organisation has no place of its own there. */
export const placeModel = defineCommand({
	name: 'emulation.place-model',
	does: 'Says in which village a model is to be seen on the map of the commune; without a village it is taken off.',
	needs: 'grant',
	input: v.strictObject({ modelId: field.id, villageCode: v.optional(field.unitCode) }),
	target: (tx, { modelId }) => unitOfModel(tx, modelId),
	async run(act, { modelId, villageCode }) {
		const { tx, target, today, record } = act;
		await lockModel(act, modelId);
		const village = villageCode
			? await tx
					.selectFrom('unit')
					.where('communeId', '=', target.communeId)
					.where('code', '=', villageCode)
					.where('kind', '=', 'village')
					.where('validFrom', '<=', today)
					.where('validTo', '>', today)
					.select(['id', 'name'])
					.executeTakeFirst()
			: undefined;
		if (villageCode && !village) return refused({ code: 'emulation.village-unknown' });
		await tx
			.updateTable('model')
			.set({ villageId: village?.id ?? null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', modelId)
			.execute();
		await noteEvent(act, modelId, { kind: 'changed', reason: village?.name ?? '' });
		record('emulation.model-placed', { modelId, village: villageCode ?? null });
		return done({ id: modelId });
	}
});

export type ModelOnMap = { id: string; name: string; state: ModelState; villageId: string };

/** Models that run, by the village in which they stand; those without one are counted at the end. */
export async function readModelsOnMap(tx: Tx, communeId: number) {
	const { rows } = await sql<ModelOnMap & { villageId: string | null }>`
		select m.id, m.name, m.state, coalesce(m.village_id, case when u.kind = 'village' then u.id end) as village_id
		from model m join unit u on u.id = m.unit_id
		where m.commune_id = ${communeId} and m.state <> 'ended'
		order by m.state = 'recognised' desc, m.name`.execute(tx);
	return {
		placed: rows.filter((row): row is ModelOnMap => row.villageId !== null),
		unplaced: rows.filter((row) => row.villageId === null)
	};
}
