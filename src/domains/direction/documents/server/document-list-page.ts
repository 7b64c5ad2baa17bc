import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { finds, ofCommune } from '#lib/reads/narrowing.ts';
import { DOCUMENT_TABS, type DocumentFilter, type DocumentTab } from '../document-filter.ts';

const DOCUMENTS_A_PAGE = 50;

type Eb = ExpressionBuilder<DB, 'document'>;

function inTab(eb: Eb, tab: DocumentTab): Expression<SqlBool>[] {
	switch (tab) {
		case 'in':
			return [eb('direction', '=', 'in')];
		case 'issued':
			return [eb('state', '=', 'issued')];
		case 'drafts':
			return [eb('state', 'in', ['draft', 'review', 'signed'])];
		case 'ended':
			return [eb('standing', '!=', 'in-force')];
		case 'all':
			return [];
	}
}

/** The commune's own register, and what others sent to its units. */
const inSight = (
	communeId: number
) => sql<boolean>`(document.commune_id = ${ofCommune(communeId)} or (document.commune_id, document.id) in
	(select d.document_commune_id, d.document_id from document_delivery d where d.commune_id = ${ofCommune(communeId)}))`;

const narrowed = (eb: Eb, { kind, q }: DocumentFilter): Expression<SqlBool>[] => [
	...(kind ? [eb('kind', '=', kind)] : []),
	...(q ? [finds(sql`search_key`, q)] : [])
];

/** One page of the register, the latest first. */
export async function readDocumentList(tx: Tx, { communeId }: Caller, filter: DocumentFilter) {
	const rows = await tx
		.selectFrom('document')
		.where(inSight(communeId))
		.where((eb) => eb.and([...narrowed(eb, filter), ...inTab(eb, filter.tab)]))
		.$if(filter.after !== undefined, (query) =>
			query.where(sql<boolean>`(entered_on, id) < (${filter.after?.day}::date, ${filter.after?.id}::uuid)`)
		)
		.select([
			'id',
			'direction',
			'kind',
			'issuer',
			'numberText',
			'abstract',
			'datedOn',
			'urgency',
			'state',
			'standing',
			'enteredOn'
		])
		.orderBy('enteredOn', 'desc')
		.orderBy('id', 'desc')
		.limit(DOCUMENTS_A_PAGE + 1)
		.execute();
	const documents = rows.slice(0, DOCUMENTS_A_PAGE);
	const last = documents.at(-1);
	return { documents, next: rows.length > DOCUMENTS_A_PAGE && last ? { day: last.enteredOn, id: last.id } : undefined };
}

/** How many documents are in each tab, under the same words and kind. */
export const readDocumentCounts = (tx: Tx, { communeId }: Caller, filter: DocumentFilter) =>
	tx
		.selectFrom('document')
		.where(inSight(communeId))
		.where((eb) => eb.and(narrowed(eb, filter)))
		.select((eb) =>
			DOCUMENT_TABS.map((tab) =>
				eb.fn
					.countAll<number>()
					.filterWhere((inner) => inner.and(inTab(inner, tab)))
					.as(tab)
			)
		)
		.executeTakeFirstOrThrow();
