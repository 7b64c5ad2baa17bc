import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { DocumentForPaper } from '../paper/document-paper.ts';

/** A document of one's own with all that its paper prints; undefined for what came in: its paper is the scan. */
export async function readDocumentForPaper(tx: Tx, documentId: string): Promise<DocumentForPaper | undefined> {
	const { rows } = await sql<DocumentForPaper>`
		select d.kind, d.body, d.state, d.number, d.number_text, d.version, d.abstract, d.text, d.urgency, d.recipients,
		  d.signer_name, d.signer_post, coalesce(d.dated_on, d.signed_on, d.entered_on) as "on",
		  jsonb_build_object('paperName', u.paper_name, 'placeName', u.place_name, 'superiorName', coalesce((
		    select a.paper_name from unit_parent p join unit a on a.id = p.parent_id where p.unit_id = u.id
		    and p.valid_from <= d.entered_on and d.entered_on < p.valid_to limit 1), '')) as unit
		from document d join unit u on u.id = d.unit_id where d.id = ${documentId}::uuid and d.direction = 'out'`.execute(
		tx
	);
	return rows[0];
}
