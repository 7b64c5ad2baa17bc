import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFault } from './fault.ts';
import type { Place } from './place.ts';

/** Made once for each cluster and kept beside it, readable by nobody else. */
export type Passwords = { superuser: string; owner: string; web: string };

const make = (): string => randomBytes(24).toString('base64url');

export function readPasswords({ folder, cluster }: Place): Passwords {
	const file = join(folder, 'passwords.json');
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
	if (existsSync(cluster)) throw new DatabaseFault(`${file} is missing, and ${cluster} does not open without it.`);
	const passwords = { superuser: make(), owner: make(), web: make() };
	writeFileSync(`${file}.new`, JSON.stringify(passwords), { mode: 0o600, flush: true });
	renameSync(`${file}.new`, file);
	return passwords;
}
