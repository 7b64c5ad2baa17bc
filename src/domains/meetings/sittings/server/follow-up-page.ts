import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { byUrgency, type ConclusionStanding, conclusionStanding, isFollowed } from '../follow-up.ts';
import type { EarlierConclusion, SittingBody } from '../sitting.ts';
import { openSittings } from './open-sittings.ts';
import { conclusionWithSitting, isStillFollowed } from './sitting-sql.ts';

export type FollowedConclusion = EarlierConclusion & {
	body: SittingBody;
	noticeNumber: number | null;
	standing: ConclusionStanding;
};

export type FollowUpFilter = { body?: SittingBody; only?: ConclusionStanding | 'all' };

/** Most conclusions on the board; those that are followed come first. */
const MOST = 400;

/** Every conclusion in the reader's sight with what became of it: late first, until its product is there. */
export async function readFollowUp(
	tx: Tx,
	{ body, only }: FollowUpFilter,
	today: LocalDate
): Promise<{ conclusions: FollowedConclusion[]; counts: Record<ConclusionStanding, number> }> {
	await openSittings(tx);
	const { rows } = await sql<{ one: Omit<FollowedConclusion, 'standing'> }>`
		select ${conclusionWithSitting} || jsonb_build_object('body', e.body, 'noticeNumber', n.number) as one
		from sitting e join conclusion x on x.commune_id = e.commune_id and x.sitting_id = e.id
		left join conclusion_notice n on n.commune_id = e.commune_id and n.sitting_id = e.id
		where e.state in ('closed', 'signed') and ${body ? sql`e.body = ${body}` : sql`true`}
		order by (${isStillFollowed}) desc, e.starts_at desc, x.position limit ${MOST}`.execute(tx);
	const all = rows.map(({ one }) => ({ ...one, standing: conclusionStanding(one, today) }));
	const counts = { late: 0, unassigned: 0, running: 0, done: 0, settled: 0 };
	for (const { standing } of all) counts[standing] += 1;
	const shown = all.filter(({ standing }) => (only === 'all' ? true : only ? standing === only : isFollowed(standing)));
	return { conclusions: byUrgency(shown, today), counts };
}
