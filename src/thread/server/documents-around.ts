import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { documentTitle } from './document-title.ts';
import type { Beginning, Found } from './found.ts';

/** Documents upward and downward, and those whose tasks belong into the picture. */
export type DocumentsAround = { found: Found[]; below: string[] };

type Row = Found & { isBelow: boolean };

/**
 * The chain of documents that a document, or the one behind a task, rests on; of a document also all that rest on it,
 * and what units answered it with. What came in, or asks something of units and rests on nothing here, is a directive.
 */
export async function readDocumentsAround(tx: Tx, { kind, id }: Beginning): Promise<DocumentsAround> {
	if (kind === 'meeting') return { found: [], below: [] };
	const seed =
		kind === 'document'
			? sql`select commune_id, id, based_on_id from document where id = ${id}::uuid`
			: sql`select d.commune_id, d.id, d.based_on_id from document_ask a
				join document d on d.commune_id = a.document_commune_id and d.id = a.document_id where a.task_id = ${id}::uuid`;
	const { rows } = await sql<Row>`
		with recursive seed as (${seed}),
		up as (
			select commune_id, id, based_on_id from seed
			union
			select d.commune_id, d.id, d.based_on_id from up join document d on d.commune_id = up.commune_id and d.id = up.based_on_id
		), down as (
			select commune_id, id from seed where ${kind === 'document'}
			union
			select d.commune_id, d.id from down join document d on d.commune_id = down.commune_id and d.based_on_id = down.id
		), shown as (
			select commune_id, id, false as is_below from up where id not in (select id from down)
			union select commune_id, id, true from down
		)
		select case when d.direction = 'in' or (d.based_on_id is null and exists
			  (select from document_clause c where c.commune_id = d.commune_id and c.document_id = d.id))
			  then 'directive' else 'document' end as kind,
			d.id, ${documentTitle('d')} as title, d.based_on_id as "from", d.id as "to", s.is_below
		from shown s join document d on d.commune_id = s.commune_id and d.id = s.id`.execute(tx);
	const found = rows.map(({ isBelow: _, ...row }) => row);
	return { found, below: rows.filter(({ isBelow }) => isBelow).map((row) => row.id) };
}
