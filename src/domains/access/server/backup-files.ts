import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { place } from '#lib/db/place.ts';
import { clockInVietNam } from '#lib/local-date.ts';

const NAME = /^coso-\d{8}-\d{6}\.tar\.gz$/;

/** Archives lie beside the folder of uploaded files, so that no archive holds the ones before it. */
export const backupFolder = (): string => join(dirname(place().filesDir), 'backups');

/** Named by the moment in Viet Nam: 'coso-20261122-083000.tar.gz'. */
export function backupName(at: Date): string {
	const [day = '', time = ''] = clockInVietNam(at).split('T');
	return `coso-${day.replaceAll('-', '')}-${time.replaceAll(':', '')}.tar.gz`;
}

export const isBackupName = (name: string): boolean => NAME.test(name);

/** @throws RangeError for anything that is no name of an archive: a path must not lead elsewhere */
export function backupPath(name: string): string {
	if (!isBackupName(name)) throw new RangeError(`${name} is no name of a backup`);
	return join(backupFolder(), name);
}

export type BackupFile = { name: string; sizeBytes: number; madeAt: string };

/** The archives on this server, the latest first. */
export async function listBackups(): Promise<BackupFile[]> {
	const names = await readdir(backupFolder()).catch(() => []);
	const files = await Promise.all(
		names.filter(isBackupName).map(async (name) => {
			const { size, mtime } = await stat(backupPath(name));
			return { name, sizeBytes: size, madeAt: mtime.toISOString() };
		})
	);
	return files.sort((a, b) => (a.name < b.name ? 1 : -1));
}
