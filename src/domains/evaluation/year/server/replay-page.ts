import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { evidenceOf } from '../evidence.ts';
import type { MarkReplayed } from '../replay.ts';

/** The latest mark of everybody in sight, to be judged under other rules. */
export async function readMarksToReplay(tx: Tx, communeId: number, roundId: string): Promise<MarkReplayed[]> {
	const { rows } = await sql<MarkReplayed>`
		select e.id, e.name, u.name as unit_name, e.subject, e.evidence, k.supported, k.exceeding, k.limits_total, k.limits_fixed,
			k.forced, k.class
		from evaluation e join unit u on u.id = e.unit_id
		cross join lateral (
			select * from evaluation_mark k where k.commune_id = e.commune_id and k.evaluation_id = e.id and k.class is not null
			order by k.at desc, k.id desc limit 1
		) k
		where e.commune_id = ${communeId} and e.round_id = ${roundId}
		order by u.code, e.member_id is not null, e.sort_key`.execute(tx);
	return rows.map((row) => ({ ...row, evidence: evidenceOf(row.evidence) }));
}
