import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { MeetingSigns } from '../persistence.ts';
import type { SignalCode } from '../signal.ts';

export type CellSigns = { unitId: string; meetings: MeetingSigns[] };

/**
 * Regular meetings that were looked over, by cell, the latest first, with the signs that the reader's posts open.
 *
 * @param unitId one cell; all in the reader's sight where absent
 */
export async function readCellSigns(
	tx: Tx,
	communeId: number,
	{ from, to, unitId }: { from: string; to: string; unitId?: string }
): Promise<CellSigns[]> {
	const { rows } = await sql<CellSigns>`
		select t.unit_id, jsonb_agg(jsonb_build_object('meetingId', t.meeting_id, 'month', t.month,
			'codes', coalesce(s.codes, '[]')) order by t.closed_at desc) as meetings
		from meeting_text_signature t
		join meeting m on m.commune_id = t.commune_id and m.id = t.meeting_id and m.kind <> 'thematic'
		left join lateral (select jsonb_agg(x.code order by x.code) as codes from meeting_signal x
			where x.commune_id = t.commune_id and x.meeting_id = t.meeting_id) s on true
		where t.commune_id = ${communeId} and t.month between ${from} and ${to}
			${unitId ? sql`and t.unit_id = ${unitId}` : sql``}
			and (t.commune_id = any((select app.wide('signals'))::int[]) or t.unit_id = any((select app.units('signals'))::uuid[]))
		group by t.unit_id`.execute(tx);
	return rows;
}

export type SignalRow = {
	code: SignalCode;
	facts: Record<string, string | number>;
	evidence: import('../signal.ts').SignalEvidence;
};

/** The signs of one meeting that the reader's posts open. */
export async function readSignals(tx: Tx, communeId: number, meetingId: string): Promise<SignalRow[]> {
	const rows = await tx
		.selectFrom('meetingSignal')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.select(['code', 'facts', 'evidence'])
		.execute();
	return rows as SignalRow[];
}
