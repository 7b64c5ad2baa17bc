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
	const columns = keys.map((key) => ({
		key,
		name: snake(key),
		isJson: jsonColumns.includes(key as keyof DB[T] & string)
	}));
	const parsed = rows.map((row) =>
		Object.fromEntries(columns.map(({ key, name, isJson }) => [name, cellOf(row as object, key, isJson)]))
	);
	const names = columns.map(({ name }) => name).join(', ');
	await client.query(
		`insert into ${snake(table)} (${names}) select ${names} from jsonb_populate_recordset(null::${snake(table)}, $1)`,
		[JSON.stringify(parsed)]
	);
}

function cellOf(row: object, key: string, isJson: boolean): unknown {
	const value = (row as Record<string, unknown>)[key];
	return isJson && typeof value === 'string' ? JSON.parse(value) : value;
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
