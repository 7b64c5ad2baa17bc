import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';

/** The score of a month's regular meeting, by the cell itself and by the level above. Shares of the possible points. */
export type MonthScore = {
	month: string;
	meetingId: string;
	ownBasisPoints: number;
	superiorBasisPoints: number | null;
};
export type CellScores = { unitId: string; code: string; name: string; scores: MonthScore[] };

/** The scores of every cell in the reader's sight, the earliest month first. */
export async function readCellScores(
	tx: Tx,
	communeId: number,
	{ from, to, unitId }: { from: string; to: string; unitId?: string }
): Promise<CellScores[]> {
	const { rows } = await sql<CellScores>`
		select u.id as unit_id, u.code, u.name, jsonb_agg(jsonb_build_object('month', c.month, 'meetingId', c.meeting_id,
			'ownBasisPoints', c.score_basis_points, 'superiorBasisPoints', r.normalised_basis_points) order by c.month) as scores
		from cell_month c join unit u on u.id = c.unit_id
		left join lateral (select normalised_basis_points from meeting_score_review r
			where r.commune_id = c.commune_id and r.meeting_id = c.meeting_id order by r.at desc, r.id desc limit 1) r on true
		where c.commune_id = ${communeId} and c.month between ${from} and ${to} and c.score_basis_points is not null
			${unitId ? sql`and c.unit_id = ${unitId}` : sql``}
		group by u.id, u.code, u.name order by u.code`.execute(tx);
	return rows;
}
