import { sql } from 'kysely';
import { changeOf } from '#domains/outcomes/indicators/change.ts';
import { numberOf } from '#domains/outcomes/indicators/criteria.ts';
import { readIndicators } from '#domains/outcomes/indicators/server/own-criteria.ts';
import { readCourses } from '#domains/outcomes/indicators/server/courses.ts';
import { changeText, named } from '#domains/outcomes/indicators/ui/figure-words.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** An indicator that a directive was to move, and from where to where it moved since. */
export type Moved = { code: string; title: string; change: string };

/** The indicators at the end of what these documents asked for: through tasks, measures and works tied to them. */
export async function readMoved(
	tx: Tx,
	communeId: number,
	documentIds: readonly string[],
	since: LocalDate | undefined
): Promise<Moved[]> {
	const ids = [...documentIds];
	const { rows } = await sql<{ code: string }>`
		with recursive begun (id) as (
			select unnest(${ids}::text[])
			union select id::text from task where source_kind = 'document' and source_id = any(${ids}::uuid[])
		), reached (kind, id) as (
			select t.to_kind, t.to_id from thread_tie t join begun on t.from_id = begun.id where t.commune_id = ${communeId}
			union
			select t.to_kind, t.to_id from reached r join thread_tie t on t.from_kind = r.kind and t.from_id = r.id
				and t.commune_id = ${communeId}
		)
		select distinct id as code from reached where kind = 'indicator' order by id`.execute(tx);
	if (rows.length === 0) return [];
	const courses = await readCourses(
		tx,
		communeId,
		rows.map(({ code }) => code)
	);
	const indicatorOf = await readIndicators(tx, communeId);
	return rows.flatMap(({ code }) => {
		const indicator = indicatorOf(code)?.indicator;
		if (!indicator) return [];
		return {
			code,
			title: `${numberOf(indicator)} ${named(indicator.name)}`.trim(),
			change: changeText(changeOf(courses.get(code) ?? [], since), indicator.measure)
		};
	});
}
