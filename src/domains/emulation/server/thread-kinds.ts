import { sql } from 'kysely';
import type { ThreadKind } from '#lib/thread-kind.ts';
import { modelState } from '../models/ui/model-words.ts';
import type { ModelState } from '../models/model.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const CHOICES = 100;

/** What led to a model, the tasks of those who took it over, and the indicator that it moves. */
const model: ThreadKind = {
	kind: 'model',
	href: (id) => `/office/models/${id}`,
	leadsTo: ['indicator'],
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('model')
			.where('id', 'in', [...ids])
			.select(['id', 'name', 'unitId', 'communeId', 'state'])
			.execute();
		return rows.map(({ id, name, state, ...target }) => ({
			id,
			title: name,
			note: modelState(state as ModelState).text,
			target
		}));
	},
	choices: (tx, communeId) =>
		tx
			.selectFrom('model')
			.where('communeId', '=', ofCommune(communeId))
			.select(['id', 'name as title'])
			.orderBy('createdAt', 'desc')
			.limit(CHOICES)
			.execute(),
	ties: [
		{
			from: ['model'],
			to: ['task'],
			rows: sql`select p.commune_id, 'model', a.model_id::text, 'task', p.task_id::text
				from adoption_task p join adoption a on a.commune_id = p.commune_id and a.id = p.adoption_id`
		},
		{
			from: ['model'],
			to: ['indicator'],
			rows: sql`select commune_id, 'model', id::text, 'indicator', indicator from model where indicator <> ''`
		}
	]
};

export const threadKinds: readonly ThreadKind[] = [model];
