import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { place } from './place.ts';
import type { DB } from './schema.gen.ts';
import { statementName } from './statement-names.ts';

/** One transaction, as the person or role it was opened for. */
export type Tx = Kysely<DB>;

const asText = (value: string) => value;
pg.types.setTypeParser(pg.types.builtins.DATE, asText);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A moment is a text with offset everywhere above the database, and sorts as text.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value: string) => new Date(value).toISOString());

const pools = new Map<string, pg.Pool>();

/** One pool per address and purpose, shared by the process. */
export function poolOf(url: string, purpose = '', max = 16): pg.Pool {
	const key = `${purpose} ${url}`;
	let pool = pools.get(key);
	if (!pool) {
		pool = new pg.Pool({
			connectionString: url,
			max,
			idleTimeoutMillis: 30_000,
			connectionTimeoutMillis: 20_000,
			// Questions asked side by side travel at once, and are answered in their order.
			pipeline: true
		});
		// An idle connection that the server closes must not end the process: the next request opens another.
		pool.on('error', () => undefined);
		// Nor one that is lent out and lost between two questions: the next question is told.
		pool.on('connect', (client) => client.on('error', () => undefined));
		pools.set(key, pool);
	}
	return pool;
}

export const webPool = (): pg.Pool => poolOf(place().webUrl);

/**
 * Connections for the gate alone. A command that asks for the password again holds one of the others meanwhile:
 * were they the same, as many signings at once as there are connections would wait for each other for ever.
 */
export const gatePool = (): pg.Pool => poolOf(place().webUrl, 'gate', 4);

/** Connections for the sender, which works beside the requests and never keeps them waiting. */
export const senderPool = (): pg.Pool => poolOf(place().webUrl, 'sender', 2);

/** Connections for those who answer phones: some are held while a delivery of the inbox is carried out on another. */
export const phonesPool = (): pg.Pool => poolOf(place().webUrl, 'phones', 8);

export async function closePools(): Promise<void> {
	const all = [...pools.values()];
	pools.clear();
	await Promise.all(all.map((pool) => pool.end()));
}

/** Kysely on one connection that somebody else opened and will release. */
export function kyselyOn(client: pg.ClientBase): Tx {
	const query = (text: string, values: unknown[]) => client.query({ name: statementName(text), text, values });
	const borrowed = { query, release: () => undefined } as unknown as PostgresPoolClient;
	const pool = { connect: async () => borrowed, end: async () => undefined } as unknown as PostgresPool;
	return new Kysely<DB>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	});
}
