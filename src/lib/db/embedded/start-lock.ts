import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseFault } from './fault.ts';
import { isRunning, startMark } from './processes.ts';

const WAIT_MS = 120_000;
const LOOK_AGAIN_MS = 20;

/**
 * Runs `work` while no other process starts or stops the cluster of this folder.
 * The lock is a file with the holder's number; one whose holder is gone is not in the way.
 */
export async function withStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
	const holder = `${process.pid} ${startMark(process.pid)} ${randomBytes(8).toString('hex')}`;
	const until = Date.now() + WAIT_MS;
	while (!tryTake(file, holder)) {
		removeIfStale(file);
		if (Date.now() > until) throw new DatabaseFault(`Another process holds ${file} for more than two minutes.`);
		await sleep(LOOK_AGAIN_MS);
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

/** A link appears with its content at once; a file opened and then written could be read empty. */
function tryTake(file: string, holder: string): boolean {
	const own = `${file}.${holder.slice(-16)}`;
	writeFileSync(own, holder, { mode: 0o600 });
	try {
		linkSync(own, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(own, { force: true });
	}
}

function readHolder(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

function isAlive(holder: string): boolean {
	const [pid = '', mark = ''] = holder.split(' ');
	return isRunning(Number(pid)) && startMark(Number(pid)) === mark;
}

/** Moves the lock aside before deleting it: of two that find it stale only one succeeds, and a new one is put back. */
function removeIfStale(file: string): void {
	const holder = readHolder(file);
	if (holder === undefined || isAlive(holder)) return;
	const aside = `${file}.stale-${randomBytes(4).toString('hex')}`;
	try {
		renameSync(file, aside);
		if (readHolder(aside) !== holder) linkSync(aside, file);
	} catch (error) {
		if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
	}
	rmSync(aside, { force: true });
}
