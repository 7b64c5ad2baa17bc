import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Visit } from '../visit.ts';

type Which = { communeId: number; unitId: string; since: LocalDate };

/** Visits in a cell's place since a day, the latest first. By cell and day alone: never by household. */
export async function readVisits(tx: Tx, { communeId, unitId, since }: Which): Promise<Visit[]> {
	const { rows } = await sql<{ visit: Visit }>`
		select jsonb_strip_nulls(jsonb_build_object('id', w.id, 'visitedOn', w.visited_on, 'kind', w.kind, 'place', w.place,
			'companions', w.companions, 'done', w.done, 'asked', coalesce(x.gist, ''), 'followUp', w.follow_up,
			'followUpOn', w.follow_up_on, 'personId', w.person_id, 'personName', w.person_name)) as visit
		from village_visit w
		left join matter x on x.commune_id = w.commune_id and x.id = w.matter_id
		where w.commune_id = ${communeId} and w.unit_id = ${unitId} and w.visited_on >= ${since}
		order by w.visited_on desc, w.id desc limit 50`.execute(tx);
	return rows.map(({ visit }) => visit);
}
