import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { monthsUpTo } from '../held.ts';

/** Sums over a commune, or over all communes of a province, in one month. */
export type UnitMonth = {
	/** 'YYYY-MM'. */
	month: string;
	/** Cells that there were at the end of the month, and those of them that met. */
	cells: number;
	held: number;
	signed: number;
	summoned: number;
	present: number;
	scored: number;
	good: number;
	tasksGiven: number;
	publishedLate: number;
};

/** A province or commune as those above it see it, the oldest month first. */
export type UnitFigures = {
	id: string;
	code: string;
	name: string;
	kind: 'province' | 'commune';
	searchKey: string;
	months: UnitMonth[];
};

/** A province or the nation that the reader's posts reach. */
export type UnitAbove = { id: string; code: string; name: string; kind: 'nation' | 'province'; above: string | null };

/**
 * The province or the nation that is asked for, or else the one in which the post is held; undefined out of reach.
 * @param held units in which posts above communes are held
 */
export const readUnitAbove = (tx: Tx, held: readonly string[], code: string | undefined, today: LocalDate) =>
	tx
		.selectFrom('unit')
		.innerJoin('unitClosure', 'unitClosure.descendantId', 'unit.id')
		.where('unitClosure.ancestorId', 'in', held)
		.where('unitClosure.validFrom', '<=', today)
		.where('unitClosure.validTo', '>', today)
		.where('unit.kind', 'in', ['nation', 'province'])
		.$if(code === undefined, (query) => query.where('unitClosure.depth', '=', 0))
		.$if(code !== undefined, (query) => query.where('unit.code', '=', code!))
		.orderBy('unitClosure.depth')
		.select((eb) => [
			'unit.id',
			'unit.code',
			'unit.name',
			'unit.kind',
			eb
				.selectFrom('unitClosure as c')
				.innerJoin('unit as a', 'a.id', 'c.ancestorId')
				.whereRef('c.descendantId', '=', 'unit.id')
				.where('c.ancestorId', 'in', held)
				.where('c.depth', '=', 1)
				.where('c.validTo', '>', today)
				.select('a.code')
				.limit(1)
				.as('above')
		])
		.limit(1)
		.executeTakeFirst() as Promise<UnitAbove | undefined>;

type Line = Omit<UnitFigures, 'months'> & UnitMonth;

/**
 * What stands directly under a province or the nation, with the months of its cells added up from one line a commune and
 * month. A commune that has ended counts in the months in which it stood.
 */
export async function readWatchedUnits(
	tx: Tx,
	unitId: string,
	{ month, count, today }: { month: string; count: number; today: LocalDate }
): Promise<UnitFigures[]> {
	const months = monthsUpTo(month, count);
	const { rows } = await sql<Line>`
		with children as materialized (
			select u.id, u.commune_id, u.code, u.name, u.kind, u.search_key, u.sort_key from unit_parent p join unit u on u.id = p.unit_id
			where p.parent_id = ${unitId} and p.valid_from <= ${today} and p.valid_to > ${today} and u.kind in ('province', 'commune')
		), communes as materialized (
			select commune_id, id as child from children where kind = 'commune' union
			select k.commune_id, h.id from children h join unit_parent p on p.parent_id = h.id join unit k on k.id = p.unit_id and k.kind = 'commune'
			where h.kind = 'province' union
			select k.commune_id, h.id from children h join unit_heritage l on l.heir_id = h.id join unit k on k.id = l.unit_id and k.kind = 'commune'
			where h.kind = 'commune'
		), month as materialized (
			select to_char(first, 'YYYY-MM') as month, least((first + interval '1 month - 1 day')::date, ${today}::date) as last
			from generate_series(${`${months[0]}-01`}::date, ${`${month}-01`}::date, interval '1 month') first
		), spans as materialized (
			select k.child, u.valid_from, u.valid_to, count(*) as cells from unit u join communes k on k.commune_id = u.commune_id
			where u.kind = 'cell' group by 1, 2, 3
		), due as (
			select s.child, m.month, sum(s.cells)::int as cells from month m
			join spans s on s.valid_from <= m.last and s.valid_to > m.last group by 1, 2
		), told as materialized (
			select * from app.unit_months(${unitId}, (select array_agg(commune_id order by commune_id, child) from communes),
				(select array_agg(child order by commune_id, child) from communes), ${months[0]}, ${month})
		)
		select h.id, h.code, h.name, h.kind, h.search_key, m.month, coalesce(d.cells, 0) as cells, coalesce(t.held, 0) as held,
			coalesce(t.signed, 0) as signed, coalesce(t.summoned, 0) as summoned, coalesce(t.present, 0) as present,
			coalesce(t.scored, 0) as scored, coalesce(t.good, 0) as good, coalesce(t.tasks_given, 0) as tasks_given,
			coalesce(t.published_late, 0) as published_late
		from children h cross join month m
		left join due d on d.child = h.id and d.month = m.month
		left join told t on t.child = h.id and t.month = m.month
		order by h.sort_key, h.id, m.month`.execute(tx);
	const units = new Map<string, UnitFigures>();
	for (const { id, code, name, kind, searchKey, ...line } of rows) {
		const unit = units.get(id) ?? { id, code, name, kind, searchKey, months: [] };
		unit.months.push(line);
		units.set(id, unit);
	}
	return [...units.values()];
}
