import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { Course } from '../change.ts';

type Row = { indicator: string; period: string; numerator: number; denominator: number | null };

/** The commune's figures of some indicators, period by period: its own, or those of its villages added up. */
export async function readCourses(tx: Tx, communeId: number, codes: readonly string[]): Promise<Map<string, Course>> {
	const { rows } = await sql<Row>`
		with kept as materialized (
			select v.indicator, v.period, v.numerator, v.denominator, u.kind from indicator_value v join unit u on u.id = v.unit_id
			where v.commune_id = ${communeId} and v.indicator = any(${[...codes]}::text[]) and v.state <> 'returned'
			  and v.numerator is not null and u.commune_id = v.commune_id and u.kind in ('commune', 'village')
		)
		select k.indicator, k.period, sum(k.numerator)::float8 as numerator, sum(k.denominator)::float8 as denominator
		from kept k where k.kind = 'commune' or not exists
			(select from kept o where o.indicator = k.indicator and o.period = k.period and o.kind = 'commune')
		group by k.indicator, k.period order by k.period`.execute(tx);
	const courses = new Map<string, { period: string; figure: { numerator: number; denominator: number | null } }[]>();
	for (const { indicator, period, ...figure } of rows)
		courses.set(indicator, [...(courses.get(indicator) ?? []), { period, figure }]);
	return courses;
}
