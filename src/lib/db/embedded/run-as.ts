import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { DatabaseFault } from './fault.ts';

/** A user of the machine. PostgreSQL refuses to run as root. */
export type SystemUser = { uid: number; gid: number };

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Who runs the server: undefined means whoever runs this program.
 * Root hands it to the owner of an existing cluster, else to `postgres`, else to `nobody`.
 */
export function serverUser(cluster: string): SystemUser | undefined {
	if (!isRoot()) return undefined;
	const owner = lstatSync(cluster, { throwIfNoEntry: false });
	if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
	const user = idOf('postgres') ?? idOf('nobody');
	if (!user) throw new DatabaseFault('PostgreSQL does not run as root, and there is no user postgres or nobody.');
	return user;
}

function idOf(name: string): SystemUser | undefined {
	const ask = (what: string) =>
		Number(execFileSync('id', [what, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
	try {
		return { uid: ask('-u'), gid: ask('-g') };
	} catch {
		return undefined;
	}
}

/** Whether the user may enter the folder: closed parents such as /root count. */
export function mayEnter(user: SystemUser, folder: string): boolean {
	return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Whether the folder is on a way that only root may go. */
export function isBeyondReach(user: SystemUser | undefined, folder: string): boolean {
	return user !== undefined && statSync(folder).isDirectory() && !mayEnter(user, folder);
}
