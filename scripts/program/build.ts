import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.ts';
import { inBoth } from './texts.ts';

const SOURCES = ['src/**', 'static/**', 'vite.config.ts', 'package-lock.json', 'project.inlang/settings.json'];
const NOT_BUILT = /\.test\.ts$|^src[\\/]lib[\\/]words[\\/]paraglide/;

/** A digest of all that goes into the built pages. */
export function sourceDigest(root: string): string {
	const digest = createHash('sha256');
	const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.filter((file) => !NOT_BUILT.test(file));
	for (const file of files.sort())
		digest
			.update(`${file}\0`)
			.update(readFileSync(join(root, file)))
			.update('\0');
	return digest.digest('hex');
}

/** The pages could not be built. What the build printed was passed on. */
export class BuildFault extends Error {
	override name = 'BuildFault';
}

/**
 * Builds the pages unless they are as the sources are. Answers whether they were built.
 *
 * @throws BuildFault
 */
export async function buildIfChanged(root: string): Promise<boolean> {
	const stamp = join(root, 'build/.stamp');
	const wanted = sourceDigest(root);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;

	say(inBoth('start_building'));
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NODE_ENV: 'production' }
	});
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
	const [code] = await once(child, 'close');
	if (code !== 0) {
		say(Buffer.concat(printed).toString());
		throw new BuildFault(inBoth('start_build_failed'));
	}
	writeFileSync(stamp, wanted);
	return true;
}
