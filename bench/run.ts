import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findRoot } from '#lib/root.ts';

/** What a benchmark answers: figures and sizes by name, the unit the last word of the name. */
export type Figures = Record<string, number | string>;

/** The default export of every other file beside this one. */
export type Benchmark = () => Promise<Figures>;

const NOT_BENCHMARKS = ['run.ts'];

/** The machine and version that figures mean nothing without. */
function circumstances(root: string): Record<string, string | number> {
	const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
	return {
		cpu: cpus()[0]?.model ?? 'unknown',
		cores: cpus().length,
		memoryMb: Math.round(totalmem() / 1024 ** 2),
		/** Processes that wanted a processor in the minute before: far above 0, others were at work, and times are too long. */
		loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
		node: process.version,
		platform: `${process.platform}-${process.arch}`,
		commit: existsSync(join(root, '.git')) ? git('rev-parse', '--short', 'HEAD') : 'unknown',
		measuredAt: new Date().toISOString()
	};
}

function printTable(name: string, figures: Figures): void {
	const wide = Math.max(...Object.keys(figures).map((key) => key.length));
	const lines = Object.entries(figures).map(([key, value]) => `  ${key.padEnd(wide)}  ${value}`);
	process.stdout.write(`${name}\n${lines.join('\n')}\n\n`);
}

/** Runs the named benchmarks, or all, one after the other; the last result of each is kept as JSON. */
export async function runBenchmarks(names: string[]): Promise<void> {
	const root = findRoot();
	const known = globSync('bench/*.ts', { cwd: root })
		.map((file) => basename(file))
		.filter((file) => !NOT_BENCHMARKS.includes(file) && !file.endsWith('.test.ts'))
		.map((file) => file.slice(0, -'.ts'.length))
		.sort();
	const unknown = names.find((name) => !known.includes(name));
	if (unknown) {
		process.stderr.write(`There is no benchmark ${unknown}. There are: ${known.join(', ')}\n`);
		process.exitCode = 2;
		return;
	}
	const results = join(root, 'bench/results');
	mkdirSync(results, { recursive: true });
	for (const name of names.length > 0 ? names : known) {
		const { default: benchmark } = (await import(pathToFileURL(join(root, 'bench', `${name}.ts`)).href)) as {
			default: Benchmark;
		};
		const around = circumstances(root);
		const figures = await benchmark();
		printTable(name, figures);
		const json = JSON.stringify({ name, figures, ...around }, null, '\t');
		writeFileSync(join(results, `${name}.json`), `${json}\n`);
	}
}
