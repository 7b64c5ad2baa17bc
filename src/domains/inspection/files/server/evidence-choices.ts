import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

export type EvidenceChoice = { kind: 'meeting' | 'task' | 'document' | 'contribution'; id: string; label: string };

/** What the team may point at: minutes, tasks, papers and receipts of the cell inspected, of the time looked at, as far as the reader sees them. */
export async function readEvidenceChoices(
	tx: Tx,
	{
		communeId,
		subjectUnitId,
		periodFrom,
		periodTo
	}: { communeId: number; subjectUnitId: string; periodFrom: LocalDate | null; periodTo: LocalDate | null }
): Promise<EvidenceChoice[]> {
	const { rows } = await sql<EvidenceChoice>`
		with span as (select coalesce(${periodFrom}::date, (now() - interval '2 years')::date) as from_day, coalesce(${periodTo}::date, 'infinity') as to_day)
		select kind, id, label from (
			(select 'meeting' as kind, t.id, to_char(t.starts_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') as label, t.starts_at::date as on_day
				from meeting t, span where t.commune_id = ${communeId} and t.unit_id = ${subjectUnitId}::uuid and t.state in ('closed', 'signed')
				and t.starts_at::date between from_day and to_day order by t.starts_at desc limit 24)
			union all
			(select 'task', t.id, t.title, t.due_on from task t, span where t.commune_id = ${communeId} and t.unit_id = ${subjectUnitId}::uuid
				and t.due_on between from_day and to_day order by t.due_on desc limit 40)
			union all
			(select 'document', t.id, concat_ws(' ', nullif(t.number_text, ''), t.abstract), t.dated_on from document t, span
				where t.commune_id = ${communeId} and t.unit_id = ${subjectUnitId}::uuid and t.dated_on between from_day and to_day
				order by t.dated_on desc limit 40)
			union all
			(select 'contribution', t.id, 'PT ' || t.receipt_number || '/' || t.receipt_year || ', ' || w.name, t.on_day
				from work_entry t join community_work w on w.commune_id = t.commune_id and w.id = t.work_id, span
				where t.commune_id = ${communeId} and t.receipt_number is not null and t.on_day between from_day and to_day
				order by t.on_day desc limit 20)
		) x order by array_position(array['meeting', 'task', 'document', 'contribution'], kind), on_day desc, id`.execute(
		tx
	);
	return rows;
}
