import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How values of these types come from the database above `src/lib/db/database.ts`. */
const TYPES = {
	timestamptz: 'ColumnType<string, Date | string, Date | string>',
	int8: 'ColumnType<number, number, number>',
	jsonb: 'ColumnType<unknown, string, string>'
};

/** The TypeScript types of a migrated database's tables. */
export function schemaTypes(root: string, ownerUrl: string): string {
	const file = join(tmpdir(), `coso-schema-${process.pid}.ts`);
	const codegen = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js');
	const options = ['--dialect', 'postgres', '--camel-case', '--date-parser', 'string', '--custom-imports', '{}'];
	try {
		execFileSync(
			process.execPath,
			[codegen, ...options, '--type-mapping', JSON.stringify(TYPES), '--url', ownerUrl, '--out-file', file],
			{ cwd: root, stdio: ['ignore', 'ignore', 'pipe'] }
		);
		return readFileSync(file, 'utf8');
	} finally {
		rmSync(file, { force: true });
	}
}
