import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { type MeasureState, missingOf, type ProgrammeKind } from '../programme.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const programmes = (tx: Tx, { communeId }: Caller) =>
	tx
		.selectFrom('programme')
		.where('programme.communeId', '=', ofCommune(communeId))
		.select((eb) => [
			'programme.id',
			'programme.communeId',
			'programme.unitId',
			'programme.kind',
			'programme.period',
			'programme.title',
			'programme.parentId',
			jsonArrayFrom(
				eb
					.selectFrom('measure as m')
					.whereRef('m.communeId', '=', 'programme.communeId')
					.whereRef('m.programmeId', '=', 'programme.id')
					.orderBy('m.at')
					.orderBy('m.id')
					.select([
						'm.id',
						'm.title',
						'm.goal',
						'm.lead',
						'm.budget',
						'm.budgetSource',
						'm.people',
						'm.dueOn',
						'm.state'
					])
					.select((inner) =>
						inner
							.selectFrom('measureLink as l')
							.whereRef('l.communeId', '=', 'm.communeId')
							.whereRef('l.measureId', '=', 'm.id')
							.select((count) => count.fn.countAll<number>().as('count'))
							.as('ties')
					)
			).as('measures')
		]);

type Row = Awaited<ReturnType<ReturnType<typeof programmes>['execute']>>[number];

const typed = ({ measures, kind, ...programme }: Row) => ({
	...programme,
	kind: kind as ProgrammeKind,
	measures: nestedRows(measures).map((measure) => ({
		...measure,
		state: measure.state as MeasureState,
		ties: Number(measure.ties),
		missing: measure.state === 'open' ? missingOf(measure) : []
	}))
});

/** Programmes and plans in sight, the term's first and then its years, the latest first. */
export const readProgrammes = async (tx: Tx, caller: Caller) =>
	(await programmes(tx, caller).orderBy('kind').orderBy('period', 'desc').orderBy('at').execute()).map(typed);

export async function readProgramme(tx: Tx, caller: Caller, id: string) {
	const row = await programmes(tx, caller).where('programme.id', '=', id).executeTakeFirst();
	if (!row) return undefined;
	const around = await tx
		.selectFrom('programme')
		.where('communeId', '=', ofCommune(caller.communeId))
		.where((eb) => eb.or([eb('parentId', '=', id), ...(row.parentId ? [eb('id', '=', row.parentId)] : [])]))
		.select(['id', 'title', 'period', 'kind'])
		.orderBy('period')
		.execute();
	return {
		...typed(row),
		parent: around.find((one) => one.id === row.parentId),
		years: around.filter((one) => one.id !== row.parentId)
	};
}

const CHOICES = 100;

/** One measure with what carries it out, and what else could be tied to it. */
export async function readMeasure(tx: Tx, caller: Caller, id: string) {
	const measure = await tx
		.selectFrom('measure')
		.innerJoin('programme as p', (join) =>
			join.onRef('p.communeId', '=', 'measure.communeId').onRef('p.id', '=', 'measure.programmeId')
		)
		.where('measure.communeId', '=', ofCommune(caller.communeId))
		.where('measure.id', '=', id)
		.selectAll('measure')
		.select(['p.title as programmeTitle', 'p.period'])
		.executeTakeFirst();
	if (!measure) return undefined;
	const { communeId } = measure;
	const links = tx.selectFrom('measureLink').where('communeId', '=', communeId).where('measureId', '=', id);
	const tied = (kind: string) => links.where('kind', '=', kind).select('targetId');
	const tasks = tx.selectFrom('task').where('communeId', '=', communeId).select(['id', 'title', 'state', 'dueOn']);
	const documents = tx.selectFrom('document').where('communeId', '=', communeId).select(['id', 'abstract as title']);
	return {
		...measure,
		state: measure.state as MeasureState,
		missing: measure.state === 'open' ? missingOf(measure) : [],
		tasks: await tasks.where('id', 'in', tied('task')).orderBy('dueOn').execute(),
		documents: await documents.where('id', 'in', tied('document')).execute(),
		choices: {
			tasks: await tasks
				.where('state', '=', 'open')
				.where('id', 'not in', tied('task'))
				.orderBy('givenOn', 'desc')
				.limit(CHOICES)
				.execute(),
			documents: await documents.where('id', 'not in', tied('document')).orderBy('id', 'desc').limit(CHOICES).execute()
		}
	};
}
