import { spawnSync } from 'node:child_process';
import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, serverEnvironment } from './binaries.ts';
import { DatabaseFault } from './fault.ts';
import type { Passwords } from './passwords.ts';
import { makeFolderFor, type Place } from './place.ts';

/** Makes the cluster under another name first: one that is half made is never taken for a whole one. */
export function createCluster(place: Place, binaries: Binaries, passwords: Passwords, throwAway: boolean): void {
	const half = `${place.cluster}.half`;
	const passwordFile = join(place.home, 'password.initdb');
	writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
	if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid);
	const args = ['-D', half, '-U', 'postgres', '-E', 'UTF8', '-A', 'scram-sha-256', '--data-checksums'];
	const more = ['--pwfile', passwordFile, ...(throwAway ? ['--no-sync'] : [])];
	const attempt = (locale: string) => {
		rmSync(half, { recursive: true, force: true });
		makeFolderFor(place.user, half);
		return spawnSync(join(binaries.bin, 'initdb'), [...args, ...more, ...localeOptions(binaries.major, locale)], {
			...place.user,
			cwd: place.home,
			env: serverEnvironment(binaries),
			encoding: 'utf8'
		});
	};
	// Not every system has C.UTF-8; only trigrams of letters beyond ASCII miss it.
	const first = attempt('C.UTF-8');
	const made = first.status === 0 ? first : attempt('C');
	rmSync(passwordFile, { force: true });
	if (made.status !== 0) throw new DatabaseFault(`initdb: ${made.error?.message ?? made.stderr.trim()}`);
	renameSync(half, place.cluster);
}

/** Code points in order and upper case by Unicode, the same on every machine; names are sorted by a stored key. */
function localeOptions(major: number, locale: string): string[] {
	const provider = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
	return [...provider, `--locale=${locale}`, '--lc-messages=C'];
}
