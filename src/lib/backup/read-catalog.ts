import type { Client } from 'pg';

export type Table = {
	/** With its schema, quoted where needed. */
	name: string;
	/** Stored columns, quoted where needed; generated ones are worked out again. */
	columns: string[];
	/** Row-level security binds even the owner. */
	isForced: boolean;
};
export type Partition = { name: string; parent: string; bound: string };
export type ForeignKey = { table: string; name: string; definition: string };

const OURS = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;

/** Every table that rows are kept in; a partitioned one stands for its partitions. */
export async function readTables(client: Client): Promise<Table[]> {
	const { rows } = await client.query<Table>(
		`select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as "isForced",
			array_agg(quote_ident(a.attname) order by a.attnum) as columns
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		where ${OURS} and c.relkind in ('r', 'p') and not c.relispartition
		group by 1, 2 order by 1`
	);
	return rows;
}

export async function readPartitions(client: Client): Promise<Partition[]> {
	const { rows } = await client.query<Partition>(
		`select format('%I.%I', n.nspname, c.relname) as name, format('%I.%I', m.nspname, p.relname) as parent,
			pg_get_expr(c.relpartbound, c.oid) as bound
		from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_namespace n on n.oid = c.relnamespace
		join pg_class p on p.oid = i.inhparent join pg_namespace m on m.oid = p.relnamespace
		where ${OURS} and c.relkind = 'r' and c.relispartition order by 1`
	);
	return rows;
}

export async function readForeignKeys(client: Client): Promise<ForeignKey[]> {
	const { rows } = await client.query<ForeignKey>(
		`select format('%I.%I', n.nspname, t.relname) as table, quote_ident(c.conname) as name,
			pg_get_constraintdef(c.oid) as definition
		from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
		where ${OURS} and c.contype = 'f' and c.conparentid = 0 order by 1, 2`
	);
	return rows;
}

/** Sequences that have given out a number, and the last one. */
export async function readSequences(client: Client): Promise<{ name: string; last: number }[]> {
	const { rows } = await client.query<{ name: string; last: number }>(
		`select format('%I.%I', schemaname, sequencename) as name, last_value::float8 as last
		from pg_sequences where last_value is not null order by 1`
	);
	return rows;
}

/**
 * A table whose rows this login may not all see, if there is one: a copy of it would silently be short.
 * Row-level security lets a login see all that bypasses it, or has a policy that says so.
 */
export async function readHiddenTable(client: Client): Promise<string | undefined> {
	const { rows } = await client.query<{ name: string }>(
		`select format('%I.%I', n.nspname, c.relname) as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where ${OURS} and c.relkind in ('r', 'p') and not c.relispartition and row_security_active(c.oid)
		and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r') and p.polpermissive
			and pg_get_expr(p.polqual, p.polrelid) = 'true'
			and exists (select from unnest(p.polroles) as r(id) where r.id = 0 or pg_has_role(r.id, 'member')))
		order by 1 limit 1`
	);
	return rows[0]?.name;
}

/** Whether the database holds no table at all. */
export const isEmptyDatabase = async (client: Client): Promise<boolean> => (await readTables(client)).length === 0;
