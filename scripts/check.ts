import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '#lib/root.ts';
import { compileWords } from '#lib/words/compile.ts';

const root = findRoot();
const write = process.argv.includes('--write') ? ['--write'] : [];

/** Every check: what it looks at, and the program with its arguments. */
const CHECKS: [title: string, program: string, ...args: string[]][] = [
	['types of routes', 'node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
	['types of TypeScript', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
	['types of components', 'node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human'],
	['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
	['components', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', 'src'],
	['who imports what', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '--', 'src'],
	['texts', 'scripts/check-words.ts'],
	['schema as printed', 'scripts/print-schema.ts', ...write],
	['one commune on one node', 'scripts/check-tenancy.ts']
];

/** Runs one check and prints what it said only if it found something. */
async function run([title, program, ...args]: (typeof CHECKS)[number]): Promise<boolean> {
	const child = spawn(process.execPath, [join(root, program), ...args], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
	const [code] = await once(child, 'close');
	process.stdout.write(`${code === 0 ? '✓' : '✗'} ${title}\n`);
	if (code !== 0) process.stdout.write(`${Buffer.concat(printed).toString().trim()}\n\n`);
	return code === 0;
}

await compileWords();
let isClean = true;
for (const check of CHECKS) {
	if (!existsSync(join(root, check[1]))) throw new Error(`${check[1]} is missing`);
	isClean = (await run(check)) && isClean;
}
process.exitCode = isClean ? 0 : 1;
