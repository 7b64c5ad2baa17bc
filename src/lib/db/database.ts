import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { place } from './place.ts';
import type { DB } from './schema.gen.ts';

/** One transaction, as the person or role it was opened for. */
export type Tx = Kysely<DB>;

const asText = (value: string) => value;
pg.types.setTypeParser(pg.types.builtins.DATE, asText);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A moment is a text with offset everywhere above the database, and sorts as text.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value: string) => new Date(value).toISOString());

const pools = new Map<string, pg.Pool>();

/** One pool per address, shared by the process. */
export function poolOf(url: string): pg.Pool {
	let pool = pools.get(url);
	if (!pool) {
		pool = new pg.Pool({ connectionString: url, max: 16, idleTimeoutMillis: 30_000 });
		// An idle connection that the server closes must not end the process: the next request opens another.
		pool.on('error', () => undefined);
		pools.set(url, pool);
	}
	return pool;
}

export const webPool = (): pg.Pool => poolOf(place().webUrl);

export async function closePools(): Promise<void> {
	const all = [...pools.values()];
	pools.clear();
	await Promise.all(all.map((pool) => pool.end()));
}

/** Kysely on one connection that somebody else opened and will release. */
export function kyselyOn(client: pg.ClientBase): Tx {
	const borrowed = { query: client.query.bind(client), release: () => undefined } as PostgresPoolClient;
	const pool = { connect: async () => borrowed, end: async () => undefined } as unknown as PostgresPool;
	return new Kysely<DB>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	});
}
