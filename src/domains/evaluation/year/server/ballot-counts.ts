import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';

/** A line of a counted secret ballot: how many chose it, of how many entitled. Never who. */
export type BallotCount = {
	optionId: string;
	ballotId: string;
	meetingId: string;
	matter: string;
	label: string;
	votes: number;
	of: number;
};

/** Secret ballots of a unit that were counted in a year, line by line, the latest first. */
export async function readBallotCounts(
	tx: Tx,
	{ communeId, unitId }: { communeId: number; unitId: string },
	only: { year: number } | { optionId: string }
): Promise<BallotCount[]> {
	const { rows } = await sql<BallotCount>`
		select o.id as option_id, b.id as ballot_id, b.meeting_id, b.matter, o.label, o.votes, coalesce(b.base, b.valid) as of
		from ballot b join ballot_option o on o.commune_id = b.commune_id and o.ballot_id = b.id
		where b.commune_id = ${communeId} and b.unit_id = ${unitId}::uuid and b.state = 'counted' and b.is_secret and o.votes is not null
			and ${'year' in only ? sql`b.counted_at >= make_date(${only.year}, 1, 1) and b.counted_at < make_date(${only.year + 1}, 2, 1)` : sql`o.id = ${only.optionId}::uuid`}
		order by b.opened_at desc, b.id, o.position`.execute(tx);
	return rows;
}
