import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';

export type Step = { state: string; note: string; byName: string; at: string };
export type Version = { nth: number; abstract: string; text: string; byName: string; at: string };
/** A unit that got the document; nobody there has read it where `readers` is empty. */
export type Delivered = { unitName: string; sentAt: string; readers: { name: string; at: string }[] };

const MOST_DELIVERIES = 200;

/** How a document came to be, and who got and read it. */
export async function readDocumentHistory(tx: Tx, documentId: string, personId: string) {
	const { rows } = await sql<{
		steps: Step[];
		versions: Version[];
		delivered: Delivered[];
		isSent: boolean;
		isRead: boolean;
	}>`
		select
		  (select coalesce(jsonb_agg(jsonb_build_object('state', s.state, 'note', s.note, 'byName', s.by_name, 'at', s.at)
		    order by s.at, s.id), '[]') from document_step s where s.document_id = ${documentId}::uuid) as steps,
		  (select coalesce(jsonb_agg(jsonb_build_object('nth', x.nth, 'abstract', x.abstract, 'text', x.text, 'byName', x.by_name,
		    'at', x.at) order by x.nth desc), '[]') from document_version x where x.document_id = ${documentId}::uuid) as versions,
		  (select coalesce(jsonb_agg(jsonb_build_object('unitName', d.name, 'sentAt', d.sent_at, 'readers', d.readers)
		    order by d.code), '[]') from (
		      select u.name, u.code, d.sent_at, (
		        select coalesce(jsonb_agg(jsonb_build_object('name', r.person_name, 'at', r.read_at) order by r.read_at), '[]')
		        from document_receipt r where r.commune_id = d.commune_id and r.document_id = d.document_id and r.unit_id = d.unit_id) as readers
		      from document_delivery d join unit u on u.id = d.unit_id where d.document_id = ${documentId}::uuid
		      order by u.code limit ${MOST_DELIVERIES}) d) as delivered,
		  exists (select from document_delivery d where d.document_id = ${documentId}::uuid) as is_sent,
		  exists (select from document_receipt r where r.document_id = ${documentId}::uuid and r.person_id = ${personId}::uuid) as is_read`.execute(
		tx
	);
	return rows[0]!;
}
