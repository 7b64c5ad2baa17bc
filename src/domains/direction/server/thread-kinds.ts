import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { ThreadKind, ThreadThing } from '#lib/thread-kind.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import { documentTitleSql, isDirectiveSql } from '../documents/server/document-title.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const CHOICES = 100;
const OUTCOMES = ['indicator', 'work', 'model'] as const;

type Row = { id: string; title: string; unitId: string; communeId: number };
export const thingOf = ({ id, title, unitId, communeId }: Row): ThreadThing => ({
	id,
	title,
	target: { unitId, communeId }
});

/** Latest rows of a table that has a title. */
const latest = (table: 'programme' | 'measure' | 'task') => (tx: Tx, communeId: number) =>
	tx
		.selectFrom(table)
		.where('communeId', '=', ofCommune(communeId))
		.select(['id', 'title'])
		.orderBy('id', 'desc')
		.limit(CHOICES)
		.execute();

const document: ThreadKind = {
	kind: 'document',
	href: (id) => `/office/documents/${id}`,
	leadsTo: ['programme', 'measure', ...OUTCOMES],
	async read(tx, ids) {
		const { rows } = await sql<Row & { isDirective: boolean }>`
			select d.id, d.unit_id, d.commune_id, ${documentTitleSql('d')} as title, ${isDirectiveSql('d')} as is_directive
			from document d where d.id = any(${[...ids]}::uuid[])`.execute(tx);
		return rows.map((row) => ({ ...thingOf(row), ...(row.isDirective && { as: 'directive' }) }));
	},
	async choices(tx, communeId) {
		const { rows } = await sql<{ id: string; title: string }>`
			select d.id, ${documentTitleSql('d')} as title from document d where d.commune_id = ${communeId}
			order by d.id desc limit ${CHOICES}`.execute(tx);
		return rows;
	}
};

const task: ThreadKind = {
	kind: 'task',
	href: (id) => `/office/tasks/${id}`,
	leadsTo: OUTCOMES,
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('task')
			.where('id', 'in', [...ids])
			.select(['id', 'title', 'unitId', 'communeId', 'state', 'dueOn', 'doneOn'])
			.execute();
		return rows.map((row) => ({
			...thingOf(row),
			note:
				row.state === 'done' && row.doneOn
					? m.direction_done_on({ day: formatDate(row.doneOn) })
					: m.direction_due_on({ day: formatDate(row.dueOn) })
		}));
	},
	choices: latest('task')
};

const programme: ThreadKind = {
	kind: 'programme',
	href: (id) => `/office/programmes/${id}`,
	leadsTo: OUTCOMES,
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('programme')
			.where('id', 'in', [...ids])
			.select(['id', 'title', 'unitId', 'communeId'])
			.execute();
		return rows.map(thingOf);
	},
	choices: latest('programme'),
	ties: [
		{
			from: ['programme'],
			to: ['programme'],
			rows: sql`select commune_id, 'programme', parent_id::text, 'programme', id::text from programme where parent_id is not null`
		}
	]
};

const measure: ThreadKind = {
	kind: 'measure',
	href: (id) => `/office/programmes/measures/${id}`,
	leadsTo: OUTCOMES,
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('measure')
			.where('id', 'in', [...ids])
			.select(['id', 'title', 'unitId', 'communeId', 'goal'])
			.execute();
		return rows.map((row) => ({ ...thingOf(row), ...(row.goal && { note: row.goal }) }));
	},
	choices: latest('measure'),
	ties: [
		{
			from: ['programme'],
			to: ['measure'],
			rows: sql`select commune_id, 'programme', programme_id::text, 'measure', id::text from measure`
		},
		{
			from: ['measure'],
			to: ['task', 'document'],
			rows: sql`select commune_id, 'measure', measure_id::text, kind, target_id::text from measure_link`
		}
	]
};

export const threadKinds: readonly ThreadKind[] = [document, task, programme, measure];
