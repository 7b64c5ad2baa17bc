import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '#lib/root.ts';
import { schemaText } from './check/schema-text.ts';
import { schemaTypes } from './check/schema-types.ts';
import { openThrowAway } from './test/databases.ts';

/** Prints the schema and its types from a freshly migrated database, by the file they belong in. */
async function printSchema(root: string): Promise<Record<string, string>> {
	const database = await openThrowAway('embedded');
	try {
		return {
			'db/schema.sql': await schemaText(database.ownerUrl),
			'src/lib/db/schema.gen.ts': schemaTypes(root, database.ownerUrl)
		};
	} finally {
		await database.remove();
	}
}

const root = findRoot();
const mayWrite = process.argv.includes('--write');
for (const [file, text] of Object.entries(await printSchema(root))) {
	const path = join(root, file);
	if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
	if (mayWrite) writeFileSync(path, text);
	else {
		process.stdout.write(`${file} is not what the migrations make. Run: npm run check -- --write\n`);
		process.exitCode = 1;
	}
}
