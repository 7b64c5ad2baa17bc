import { sql } from 'kysely';
import type { Act, Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import type { ModelFacts, ModelState } from '../model.ts';

export const unitOfModel = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('model').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

export const unitOfFigure = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('modelFigure').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

export const unitOfAdoption = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('adoption').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** A model with what its rules ask, locked until the command ends. */
export async function lockModel({ tx, target: { communeId } }: Act, id: string): Promise<ModelFacts & { id: string }> {
	const { rows } = await sql<ModelFacts & { id: string }>`
		select m.id, m.state, m.created_by as proposed_by,
			(select count(*)::int from model_figure f where f.commune_id = m.commune_id and f.model_id = m.id and f.struck_why = '') as figures,
			(select count(*)::int from model_figure f where f.commune_id = m.commune_id and f.model_id = m.id and f.struck_why = ''
				and f.checked_at is not null) as checked,
			(select e.kind from model_event e where e.commune_id = m.commune_id and e.model_id = m.id
				and e.kind in ('proposed', 'checked', 'recognised') order by e.at desc, e.id desc limit 1) as before
		from model m where m.commune_id = ${communeId} and m.id = ${id}::uuid for update`.execute(tx);
	return rows[0]!;
}

export type ModelEventKind = ModelState | 'changed' | 'consented' | 'withdrew';

/** Writes a step of the model down, with who took it and why. */
export async function noteEvent(
	{ tx, target, caller, now, commandId }: Act,
	modelId: string,
	{ kind, reason = '', fileId = null }: { kind: ModelEventKind; reason?: string; fileId?: string | null }
): Promise<void> {
	await tx
		.insertInto('modelEvent')
		.values({
			...target,
			id: rowId(commandId, 1),
			modelId,
			kind,
			reason,
			fileId,
			byPerson: caller.personId,
			byName: caller.name,
			at: now
		})
		.execute();
}
