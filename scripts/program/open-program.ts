import { chmodSync, mkdirSync } from 'node:fs';
import { type Config, readConfig } from '#lib/config.ts';
import { filesFolder, type OpenDatabase, openDatabase } from '#lib/db/embedded/open-database.ts';
import { migrate } from '#lib/db/migrate.ts';
import { setPlace } from '#lib/db/place.ts';
import { done, type Result } from '#lib/result.ts';
import { findRoot } from '#lib/root.ts';
import { say } from './say.ts';
import { readSecret } from './secret.ts';
import { inBoth } from './texts.ts';

/** The configuration of this process and its secret, or why they cannot be used. */
export function readSetting(): Result<{ config: Config; secret: Uint8Array }> {
	const config = readConfig(process.env, findRoot());
	if (!config.ok) return config;
	const secret = readSecret(config.value.secretFile, !process.env.COSO_SECRET_FILE);
	return secret.ok ? done({ config: config.value, secret: secret.value }) : secret;
}

/** Opens the database, brings it up to date and tells every part of this process where it is. */
export async function openProgram(config: Config, secret: Uint8Array, keepAlive = false): Promise<OpenDatabase> {
	const database = await openDatabase(config, { keepAlive, say });
	const { applied } = await migrate(database.ownerUrl);
	if (applied.length > 0) say(inBoth('start_migrating', { count: applied.length }));
	// Uploaded files are for nobody else on the machine, whatever the data folder itself lets through.
	const filesDir = filesFolder(config.dataDir);
	mkdirSync(filesDir, { recursive: true });
	chmodSync(filesDir, 0o700);
	setPlace({
		ownerUrl: database.ownerUrl,
		webUrl: database.webUrl,
		filesDir,
		secret,
		isDemonstration: false,
		scanner: config.scanner,
		outside: {
			origin: config.origin ?? `http://${config.host}:${config.port}`,
			smtpUrl: config.smtpUrl,
			pushHosts: config.pushHosts
		}
	});
	return database;
}
