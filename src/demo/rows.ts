import type { Insertable } from 'kysely';
import type pg from 'pg';
import type { DB } from '#lib/db/schema.gen.ts';

export type Row<T extends keyof DB> = Insertable<DB[T]>;

/**
 * Writes any number of rows in one statement. What one row leaves out is empty in all, so rows of one table name the
 * same columns wherever a column has a default.
 *
 * @param jsonColumns columns of type jsonb, whose values are given as JSON text
 */
export async function insertRows<T extends keyof DB & string>(
	client: pg.ClientBase,
	table: T,
	rows: Row<T>[],
	jsonColumns: readonly (keyof DB[T] & string)[] = []
): Promise<void> {
	const keys = [...new Set(rows.flatMap((row) => Object.keys(row as object)))];
	if (keys.length === 0) return;
	const parsed = rows.map((row) =>
		Object.fromEntries(keys.map((key) => [snake(key), cellOf(row as object, key, jsonColumns)]))
	);
	const columns = keys.map(snake).join(', ');
	await client.query(
		`insert into ${snake(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${snake(table)}, $1)`,
		[JSON.stringify(parsed)]
	);
}

function cellOf(row: object, key: string, jsonColumns: readonly string[]): unknown {
	const value = (row as Record<string, unknown>)[key];
	return typeof value === 'string' && jsonColumns.includes(key) ? JSON.parse(value) : value;
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
