import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** Whether the system shows what its processes do. */
export const seesProcesses = (): boolean => existsSync('/proc/self/stat');

/** The fields of /proc/<pid>/stat after the name, which may itself hold blanks and brackets. */
function statFields(pid: number): string[] | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	} catch {
		return undefined;
	}
}

/** Whether a process with this number does anything still: a zombie does not. */
export function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	if (seesProcesses()) {
		const state = statFields(pid)?.[0];
		return state !== undefined && state !== 'Z' && state !== 'X';
	}
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Tells a process from a later one that got the same number; '' where the system does not say. */
export const startMark = (pid: number): string => (seesProcesses() ? (statFields(pid)?.[19] ?? '') : '');

/** Every process of PostgreSQL works inside its cluster's folder; so may somebody's shell. */
function servesIn(pid: number, folder: string): boolean {
	try {
		if (readlinkSync(`/proc/${pid}/cwd`) !== folder) return false;
		return basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres');
	} catch {
		return false;
	}
}

/** Whether the process with this number is a server of the cluster, not a stranger with a number used again. */
export function isServerOf(pid: number, cluster: string): boolean {
	if (!isRunning(pid)) return false;
	if (seesProcesses()) return servesIn(pid, cluster);
	if (process.platform === 'win32') return true;
	return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes('postgres');
}

/** Processes that a dead server left behind. Known on Linux only; elsewhere they end by themselves. */
export function leftBehind(cluster: string): number[] {
	if (!seesProcesses()) return [];
	return readdirSync('/proc')
		.map(Number)
		.filter((pid) => pid > 0 && pid !== process.pid && servesIn(pid, cluster) && isRunning(pid));
}
