import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { momentSql } from '../../server/record-sql.ts';
import type { SittingBody, SittingState } from '../sitting.ts';
import { openSittings } from './open-sittings.ts';
import { isStillFollowed } from './sitting-sql.ts';

export type SittingRow = {
	id: string;
	body: SittingBody;
	title: string;
	unitName: string;
	state: SittingState;
	startsAt: string;
	place: string;
	called: number;
	present: number;
	papers: number;
	/** Papers that the reader is asked to open and has not. */
	unopened: number;
	conclusions: number;
	/** Conclusions without their product so far. */
	followed: number;
	noticeNumber: number | null;
};

/** Most sittings on one page: some four years of a commune. */
const MOST = 200;

/** Sittings in the reader's sight, those to come first and the nearest of them on top, then the latest held. */
export async function readSittingList(
	tx: Tx,
	{ personId }: Caller,
	{ body }: { body?: SittingBody },
	today: LocalDate
): Promise<{ coming: SittingRow[]; held: SittingRow[] }> {
	await openSittings(tx);
	const { rows } = await sql<SittingRow & { isComing: boolean }>`
		select s.id, s.body, s.title, u.name as unit_name, s.state, s.place, ${momentSql('s.starts_at')} as starts_at,
			(s.state in ('planned', 'invited', 'open') or s.starts_at >= ${today}::date) as is_coming, n.number as notice_number,
			coalesce(p.called, 0)::int as called, coalesce(p.present, 0)::int as present, coalesce(q.papers, 0)::int as papers,
			case when s.state in ('invited', 'open') then coalesce(q.unopened, 0)::int else 0 end as unopened,
			coalesce(c.conclusions, 0)::int as conclusions, coalesce(c.followed, 0)::int as followed
		from sitting s join unit u on u.id = s.unit_id
		left join conclusion_notice n on n.commune_id = s.commune_id and n.sitting_id = s.id
		left join lateral (select count(*) as called, count(*) filter (where x.presence = 'present') as present,
				bool_or(x.person_id = ${personId}) as is_called
			from sitting_participant x where x.commune_id = s.commune_id and x.sitting_id = s.id) p on true
		left join lateral (select count(*) as papers, count(*) filter (where p.is_called and not exists (
				select from sitting_receipt r where r.commune_id = x.commune_id and r.paper_id = x.id and r.person_id = ${personId})) as unopened
			from sitting_paper x where x.commune_id = s.commune_id and x.sitting_id = s.id) q on true
		left join lateral (select count(*) as conclusions, count(*) filter (where ${isStillFollowed}) as followed
			from conclusion x where x.commune_id = s.commune_id and x.sitting_id = s.id) c on true
		where ${body ? sql`s.body = ${body}` : sql`true`}
		order by s.starts_at desc, s.id limit ${MOST}`.execute(tx);
	const coming = rows.filter(({ isComing }) => isComing).toReversed();
	return { coming, held: rows.filter(({ isComing }) => !isComing) };
}
