import { sql } from 'kysely';
import { documentTitleSql, isDirectiveSql } from '#domains/direction/documents/server/document-title.ts';
import type { Tx } from '#lib/db/database.ts';
import { type Found, foundOf, type Row } from './found.ts';

const shown = sql`case when ${isDirectiveSql('d')} then 'directive' else 'document' end as kind,
	d.id, ${documentTitleSql('d')} as title, d.based_on_id as "from", d.id as "to"`;

/** Documents with the chain of those that they rest on. */
export async function readDocumentsAbove(tx: Tx, ids: readonly string[]): Promise<Found> {
	if (ids.length === 0) return { nodes: [], edges: [] };
	const { rows } = await sql<Row>`
		with recursive up as (
			select commune_id, id, based_on_id from document where id = any(${[...ids]}::uuid[])
			union
			select d.commune_id, d.id, d.based_on_id from up join document d on d.commune_id = up.commune_id and d.id = up.based_on_id
		)
		select ${shown} from up join document d on d.commune_id = up.commune_id and d.id = up.id`.execute(tx);
	return foundOf(rows);
}

/** Documents with all that rest on them. */
export async function readDocumentsBelow(tx: Tx, ids: readonly string[]): Promise<Found> {
	if (ids.length === 0) return { nodes: [], edges: [] };
	const { rows } = await sql<Row>`
		with recursive down as (
			select commune_id, id from document where id = any(${[...ids]}::uuid[])
			union
			select d.commune_id, d.id from down join document d on d.commune_id = down.commune_id and d.based_on_id = down.id
		)
		select ${shown} from down join document d on d.commune_id = down.commune_id and d.id = down.id`.execute(tx);
	return foundOf(rows);
}
