import type { Client } from 'pg';
import pg from 'pg';
import type { Passwords } from './passwords.ts';

/** The database of the program within its cluster. */
export const DATABASE = 'coso';

const OWNER = 'login createrole createdb bypassrls';
const WEB = 'login noinherit';

/**
 * Makes the two logins and the database where they are missing:
 * coso_owner migrates, imports and backs up; coso_web serves and may only what policies and grants allow.
 */
export async function ensureLogins(client: Client, passwords: Passwords): Promise<void> {
	await ensureRole(client, 'coso_owner', OWNER, passwords.owner);
	await ensureRole(client, 'coso_web', WEB, passwords.web);
	const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
	if (rowCount) return;
	await client.query(`create database ${DATABASE} owner coso_owner`);
	await client.query(`revoke all on database ${DATABASE} from public`);
	await client.query(`grant connect on database ${DATABASE} to coso_web`);
}

async function ensureRole(client: Client, name: string, may: string, password: string): Promise<void> {
	const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
	if (!rowCount) await client.query(`create role ${name} ${may} password ${pg.escapeLiteral(password)}`);
}
