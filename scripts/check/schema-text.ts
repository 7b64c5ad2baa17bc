import pg from 'pg';

type Row = Record<string, string>;

/** Everything of the schemas `public` and `app` that a migration can change, one query a kind. */
const PARTS: [heading: string, sql: string][] = [
	[
		'Tables',
		`select format(E'table %s%s (\\n%s\\n)%s', c.oid::regclass,
			case when c.relrowsecurity then case when c.relforcerowsecurity then ' [row security forced]' else ' [row security]' end else '' end,
			string_agg(format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
				case when a.attnotnull then ' not null' else '' end,
				case when d.oid is null then '' when a.attgenerated = 's' then ' generated as ' || pg_get_expr(d.adbin, d.adrelid) else ' default ' || pg_get_expr(d.adbin, d.adrelid) end
				|| case when a.attidentity <> '' then ' identity' else '' end), E',\\n' order by a.attnum),
			case when c.relkind = 'p' then ' partition by ' || pg_get_partkeydef(c.oid) else '' end) as line
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
		where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and not c.relispartition
		group by c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity`
	],
	[
		'Partitions',
		`select format('partition %s of %s %s', c.oid::regclass, i.inhparent::regclass, pg_get_expr(c.relpartbound, c.oid)) as line
		from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and c.relispartition`
	],
	[
		'Constraints',
		`select format('%s: %s %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as line
		from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
		where n.nspname in ('public', 'app') and c.conparentid = 0 and not t.relispartition and c.contype <> 'n'`
	],
	[
		'Indexes',
		`select pg_get_indexdef(i.indexrelid) as line from pg_index i
		join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
		where n.nspname in ('public', 'app') and not t.relispartition
		and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))`
	],
	[
		'Views',
		`select format(E'view %s as\\n%s', c.oid::regclass, pg_get_viewdef(c.oid)) as line
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('public', 'app') and c.relkind in ('v', 'm')`
	],
	[
		'Functions',
		`select pg_get_functiondef(p.oid) as line from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname in ('public', 'app') and p.prokind in ('f', 'p')
		and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')`
	],
	[
		'Policies',
		`select format('%s: %s for %s to %s%s%s', format('%I.%I', schemaname, tablename)::regclass, policyname, lower(cmd),
			array_to_string(roles, ', '), ' using (' || qual || ')', ' with check (' || with_check || ')') as line
		from pg_policies where schemaname in ('public', 'app')`
	],
	[
		'Grants',
		`select format('%s: %s to %s', c.oid::regclass, string_agg(lower(g.privilege_type), ', ' order by g.privilege_type collate "C"), g.grantee::regrole) as line
		from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) g
		where n.nspname in ('public', 'app') and not c.relispartition and g.grantee <> c.relowner and g.grantee <> 0
		group by c.oid, g.grantee
		union all
		select format('%s (%s): %s to %s', a.attrelid::regclass, a.attname, string_agg(lower(g.privilege_type), ', ' order by g.privilege_type collate "C"), g.grantee::regrole)
		from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
		cross join aclexplode(a.attacl) g
		where n.nspname in ('public', 'app') and not c.relispartition and g.grantee <> c.relowner and g.grantee <> 0
		group by a.attrelid, a.attname, g.grantee
		union all
		select format('%s: execute to %s', p.oid::regprocedure, case g.grantee when 0 then 'public' else g.grantee::regrole::text end)
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join aclexplode(p.proacl) g
		where n.nspname in ('public', 'app') and g.grantee <> p.proowner`
	],
	[
		'Comments',
		`select format('%s%s: %s', d.objoid::regclass, '.' || a.attname, d.description) as line
		from pg_description d join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
		join pg_namespace n on n.oid = c.relnamespace
		left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
		where n.nspname in ('public', 'app')`
	]
];

const HEAD = `-- Printed from the migrations, to be read in review. Do not edit: npm run check -- --write prints it anew.\n`;

/** The schema of a migrated database as text: the same for the same migrations, whatever the machine. */
export async function schemaText(ownerUrl: string): Promise<string> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const parts: string[] = [HEAD];
		for (const [heading, sql] of PARTS) {
			const { rows } = await client.query<Row>(sql);
			const lines = rows.map(({ line }) => line!.trimEnd()).sort();
			if (lines.length > 0) parts.push(`-- ${heading}\n\n${lines.join('\n')}\n`);
		}
		return parts.join('\n');
	} finally {
		await client.end();
	}
}
