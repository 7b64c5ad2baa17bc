import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { FigureKind } from '../figure.ts';
import type { AdoptionState, ModelForm, ModelKind, ModelState, OwnerKind, Step } from '../model.ts';
import type { ModelEventKind } from './model-row.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** A model as a list shows it. */
export type ModelRow = {
	id: string;
	name: string;
	form: ModelForm;
	kind: ModelKind;
	state: ModelState;
	owner: string;
	place: string;
	consentedOn: LocalDate | null;
	/** Figures that stand, in the reader's sight, and how many of them are checked. */
	figures: number;
	checked: number;
	/** Those who took it over and did not stop. */
	adopters: number;
};

/** Models in sight, the one proposed last first. */
export async function readModels(tx: Tx, { communeId }: Pick<Caller, 'communeId'>): Promise<ModelRow[]> {
	const { rows } = await sql<ModelRow>`
		select m.id, m.name, m.form, m.kind, m.state, m.owner, u.name as place, m.consented_on,
			coalesce(f.figures, 0)::int as figures, coalesce(f.checked, 0)::int as checked, coalesce(a.adopters, 0)::int as adopters
		from model m join unit u on u.id = m.unit_id
		left join (select model_id, count(*) as figures, count(checked_at) as checked from model_figure
			where commune_id = ${ofCommune(communeId)} and struck_why = '' group by model_id) f on f.model_id = m.id
		left join (select model_id, count(*) as adopters from adoption
			where commune_id = ${ofCommune(communeId)} and state <> 'stopped' group by model_id) a on a.model_id = m.id
		where m.commune_id = ${ofCommune(communeId)} order by m.created_at desc, m.id`.execute(tx);
	return rows;
}

export type ModelPage = NonNullable<Awaited<ReturnType<typeof readModel>>>;

/** One model with its figures, its steps so far and its photographs. */
export async function readModel(tx: Tx, { communeId }: Pick<Caller, 'communeId'>, id: string) {
	const row = await tx
		.selectFrom('model')
		.innerJoin('unit', 'unit.id', 'model.unitId')
		.where('model.communeId', '=', ofCommune(communeId))
		.where('model.id', '=', id)
		.selectAll('model')
		.select((eb) => [
			'unit.name as place',
			'unit.code as unitCode',
			'unit.kind as unitKind',
			jsonArrayFrom(
				eb
					.selectFrom('modelFigure as f')
					.whereRef('f.communeId', '=', 'model.communeId')
					.whereRef('f.modelId', '=', 'model.id')
					.orderBy('f.year')
					.orderBy('f.kind')
					.orderBy('f.at')
					.select(['f.id', 'f.year', 'f.kind', 'f.measure', 'f.note', 'f.fileId', 'f.byPerson', 'f.byName'])
					.select(['f.checkedName', 'f.checkedAt', 'f.checkedNote', 'f.struckWhy'])
					// Within JSON a number of eight bytes stays a number.
					.select('f.quantity')
			).as('figures'),
			jsonArrayFrom(
				eb
					.selectFrom('modelEvent as e')
					.whereRef('e.communeId', '=', 'model.communeId')
					.whereRef('e.modelId', '=', 'model.id')
					.orderBy('e.at')
					.orderBy('e.id')
					.select(['e.id', 'e.kind', 'e.reason', 'e.fileId', 'e.byName', 'e.at'])
			).as('events'),
			jsonArrayFrom(
				eb
					.selectFrom('modelPhoto as p')
					.whereRef('p.communeId', '=', 'model.communeId')
					.whereRef('p.modelId', '=', 'model.id')
					.orderBy('p.at')
					.select(['p.fileId', 'p.caption', 'p.isPublic'])
			).as('photos')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const events = nestedRows(row.events).map((event) => ({ ...event, kind: event.kind as ModelEventKind }));
	return {
		...row,
		form: row.form as ModelForm,
		kind: row.kind as ModelKind,
		state: row.state as ModelState,
		ownerKind: row.ownerKind as OwnerKind,
		steps: row.steps as Step[],
		events,
		/** Where an ended model goes back to. */
		before: events.findLast(({ kind }) => kind === 'proposed' || kind === 'checked' || kind === 'recognised')?.kind as
			| ModelState
			| undefined,
		figures: nestedRows(row.figures).map(({ checkedAt, ...figure }) => ({
			...figure,
			kind: figure.kind as FigureKind,
			checkedAt,
			isChecked: checkedAt !== null
		})),
		photos: nestedRows(row.photos)
	};
}

export type AdoptionRow = {
	id: string;
	communeId: number;
	unitId: string;
	parentId: string | null;
	place: string;
	adopter: string;
	notes: string;
	startedOn: LocalDate;
	state: AdoptionState;
	result: string;
	settledOn: LocalDate | null;
	tasks: { id: string; title: string; state: string; dueOn: LocalDate; doneOn: LocalDate | null }[];
};

/** Who took a model over, each with the tasks of its plan. */
export async function readAdoptions(tx: Tx, communeId: number, modelId: string): Promise<AdoptionRow[]> {
	const { rows } = await sql<AdoptionRow>`
		select a.id, a.commune_id, a.unit_id, a.parent_id, u.name as place, a.adopter, a.notes, a.started_on, a.state, a.result,
			a.settled_on, coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'state', t.state, 'dueOn', t.due_on,
				'doneOn', t.done_on) order by p.position)
				from adoption_task p join task t on t.commune_id = p.commune_id and t.id = p.task_id
				where p.commune_id = a.commune_id and p.adoption_id = a.id), '[]') as tasks
		from adoption a join unit u on u.id = a.unit_id
		where a.commune_id = ${ofCommune(communeId)} and a.model_id = ${modelId}::uuid order by a.started_on, a.at, a.id`.execute(tx);
	return rows;
}
