import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from '../program/say.ts';

/** Whether this process may install Debian's packages. */
export const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const aptGet = (...args: string[]) =>
	spawnSync('apt-get', ['-q', ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});

let listsAreFresh = false;

/** Installs the first of these packages that can be had. Answers whether one is there now. */
export function installFirst(...names: string[]): boolean {
	if (!mayInstall()) return false;
	if (!listsAreFresh) aptGet('update');
	listsAreFresh = true;
	return names.some((name) => {
		say(`Installing ${name}…`);
		const { status, stderr } = aptGet('install', '-y', '--no-install-recommends', name);
		if (status !== 0) say(stderr.trim());
		return status === 0;
	});
}
