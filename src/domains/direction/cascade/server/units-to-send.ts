import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The units right below that a document was not sent to yet. */
export async function readUnitsToSend(
	tx: Tx,
	document: { id: string; unitId: string },
	today: LocalDate
): Promise<{ code: string; name: string }[]> {
	const { rows } = await sql<{ code: string; name: string }>`
		select u.code, u.name from unit_closure top join unit u on u.id = top.descendant_id
		where top.ancestor_id = ${document.unitId}::uuid and top.depth > 0 and u.kind = any(
		    case when (select kind from unit where id = ${document.unitId}::uuid) = 'commune'
		    then array['cell', 'mass-organisation'] else array['commune'] end)
		  and top.valid_from <= ${today}::date and ${today}::date < top.valid_to
		  and u.valid_from <= ${today}::date and ${today}::date < u.valid_to
		  and not exists (select from document_delivery d where d.commune_id = u.commune_id and d.document_id = ${document.id}::uuid
		    and d.unit_id = u.id)
		order by u.kind, u.code`.execute(tx);
	return rows;
}
