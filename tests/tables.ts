import type pg from 'pg';

/** Tables that all communes share, although their rows name one: reference tables where the database is distributed. */
export const DIRECTORY = ['unit', 'post_holding'];

/** Tables of a commune's life: every one that carries the distribution key. Partitions are reached through their parent. */
export async function tenantTables(pool: pg.Pool): Promise<string[]> {
	const { rows } = await pool.query<{ name: string }>(
		`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'commune_id'
		 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all($1)
		 order by 1`,
		[DIRECTORY]
	);
	return rows.map(({ name }) => name);
}

/**
 * What keeps tables from being safe, one sentence a fault: deny is the default, so any table that a person's
 * transaction can reach needs row-level security, forced, with policies.
 */
export async function faultsOfTables(pool: pg.Pool): Promise<string[]> {
	const { rows } = await pool.query<{ fault: string }>(
		`with t as (
			select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relispartition,
			  exists (select from pg_policy p where p.polrelid = c.oid) as has_policy,
			  exists (select from pg_class x cross join lateral aclexplode(x.relacl) g join pg_roles r on r.oid = g.grantee
			    where x.oid = c.oid and r.rolname in ('app_member', 'app_gate')) as is_granted,
			  exists (select from pg_class x cross join lateral aclexplode(x.relacl) g where x.oid = c.oid and g.grantee = 0) as is_public,
			  exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'commune_id') and c.relname <> all($1) as is_tenant
			from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
		), keys as (
			select t.relname, k.conname, k.contype, k.confrelid, (select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum = k.conkey[1]) as first
			from t join pg_constraint k on k.conrelid = t.oid where t.is_tenant and k.contype in ('p', 'u', 'f', 'x') and k.conparentid = 0
		), indexes as (
			select t.relname, i.indexrelid::regclass::text as name, (select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0]) as first
			from t join pg_index i on i.indrelid = t.oid where t.is_tenant and i.indisunique
		)
		select relname || ': row-level security is not enabled and forced' as fault from t
		  where not relispartition and not (relrowsecurity and relforcerowsecurity)
		union all select relname || ': no policy' from t where not relispartition and not has_policy
		union all select relname || ': a partition can be reached past its parent' from t where relispartition and is_granted
		union all select relname || ': granted to everybody' from t where is_public
		union all select t.relname || ': trigger ' || g.tgname from t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal where t.is_tenant
		union all select relname || ': ' || conname || ' does not begin with commune_id' from keys
		  where first <> 'commune_id' and (contype <> 'f' or confrelid in (select oid from t where is_tenant))
		union all select relname || ': no primary key' from t where is_tenant and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')
		union all select relname || ': ' || name || ' does not begin with commune_id' from indexes where first is distinct from 'commune_id'
		order by 1`,
		[DIRECTORY]
	);
	return rows.map(({ fault }) => fault);
}

/**
 * Takes the checks and references off a table and puts one row of the unit into it, so that policies alone decide who
 * sees it. For a database that is thrown away afterwards.
 */
export async function seedRow(pool: pg.Pool, table: string, unit: { communeId: number; id: string }): Promise<void> {
	const { rows: constraints } = await pool.query<{ name: string }>(
		`select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'f') order by contype desc`,
		[table]
	);
	for (const { name } of constraints)
		await pool.query(`alter table ${table} drop constraint if exists "${name}" cascade`);
	const { columns, values } = await rowOf(pool, table, unit);
	await pool.query(`insert into ${table} (${columns}) values (${values})`);
}

/** A row that fits the types of a table: the unit's own keys, otherwise the same plain value for each type. */
export async function rowOf(
	pool: pg.Pool,
	table: string,
	unit: { communeId: number; id: string }
): Promise<{ columns: string; values: string }> {
	const { rows } = await pool.query<{ name: string; type: string; is_needed: boolean }>(
		`select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull and not a.atthasdef as is_needed
		 from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
		[table]
	);
	const wanted = rows.filter(({ name, is_needed }) => is_needed || name === 'unit_id');
	const literal = ({ name, type }: { name: string; type: string }) =>
		name === 'commune_id' ? `${unit.communeId}` : name === 'unit_id' ? `'${unit.id}'` : PLAIN[type];
	for (const column of wanted)
		if (!literal(column)) throw new Error(`${table}.${column.name}: no plain value for ${column.type}`);
	return { columns: wanted.map(({ name }) => name).join(', '), values: wanted.map(literal).join(', ') };
}

const PLAIN: Record<string, string> = {
	uuid: 'gen_random_uuid()',
	text: `'x'`,
	integer: '1',
	bigint: '1',
	smallint: '1',
	numeric: '1',
	boolean: 'true',
	date: `'2026-11-22'`,
	'timestamp with time zone': `'2026-11-22T01:00:00Z'`,
	jsonb: `'{}'`,
	bytea: `'\\x00'`,
	'text[]': `'{}'`,
	'integer[]': `'{}'`,
	'bigint[]': `'{}'`,
	'uuid[]': `'{}'`
};
