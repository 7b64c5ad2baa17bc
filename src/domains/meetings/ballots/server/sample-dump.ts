import type pg from 'pg';

/** One row as text, with the transaction that wrote it last as a number of its own, in the order in which it lies on disk. */
export type DumpedRow = { table: string; tx: number; row: string };

/** Every row of every table, as whoever reads the whole database sees them: also where and by which transaction they were written. */
export async function dump(pool: pg.Pool): Promise<DumpedRow[]> {
	const { rows: tables } = await pool.query<{ name: string }>(
		`select c.oid::regclass::text as name from pg_class c
		 where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind = 'r' order by 1`
	);
	const { rows: read } = await pool.query<{ table: string; tx: string; row: string }>(
		tables
			.map(
				({ name }) =>
					`(select '${name}' as table, xmin::text as tx, to_jsonb(t)::text as row from ${name} t order by ctid)`
			)
			.join(' union all ')
	);
	const all: DumpedRow[] = read.map((one) => ({ ...one, tx: Number(one.tx) }));
	const order = new Map([...new Set(all.map(({ tx }) => tx))].sort((a, b) => a - b).map((tx, index) => [tx, index]));
	return all.map((one) => ({ ...one, tx: order.get(one.tx)! }));
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d/g;

/**
 * The dump with what is random in every run taken out: ids that the server made, keys, hashes and closed ballots by their
 * length alone, receipts. What remains is all that a reader could learn.
 *
 * @param names what known ids stand for
 * @param moments the moments that the story names; any other is the clock of the machine
 */
export function withoutChance(rows: DumpedRow[], names: Map<string, string>, moments: string[]): string[] {
	const known = new Set(moments.map((moment) => Date.parse(moment)));
	return rows.map(({ table, tx, row }) => {
		const text = row
			.replace(UUID, (id) => names.get(id) ?? 'id')
			.replace(/\\\\x([0-9a-f]*)/g, (_, hex: string) => `bytes(${hex.length / 2})`)
			.replace(/"receipt": "[0-9A-Z]{16}"/g, '"receipt": "…"')
			.replace(MOMENT, (moment) => (known.has(Date.parse(moment)) ? moment : 'then'));
		return `${table} ${tx} ${text}`;
	});
}
