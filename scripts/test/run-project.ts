import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine, type Tally, tallyOf } from './tally.ts';

/** A runner that hangs is ended: a whole run is to take eight minutes. */
const LONGEST_MS = 15 * 60_000;

export type Run = {
	/** What the person reads above its output. */
	title: string;
	/** Project of vitest.config.ts. */
	project: string;
	env?: Record<string, string>;
	/** Arguments given to `npm test`, such as a path. */
	args: string[];
	/** Ends the runner when the whole test is stopped. */
	signal: AbortSignal;
};

/** Runs one project and prints what it said in one piece, so that runners side by side stay readable. */
export async function runProject(root: string, reports: string, run: Run): Promise<Tally> {
	const report = join(reports, `${run.title.replace(/\W+/g, '-')}.json`);
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const filtered = run.args.length > 0 ? ['--passWithNoTests', ...run.args] : [];
	const child = spawn(process.execPath, [vitest, 'run', '--project', run.project, ...options, ...filtered], {
		cwd: root,
		env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...run.env },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: LONGEST_MS,
		signal: run.signal
	});
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
	const [code] = (await once(child, 'close')) as [number | null];

	const tally = tallyOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
	const cut = code === null ? '\nEnded from outside, or after a quarter of an hour.' : '';
	process.stdout.write(
		`\n== ${run.title}\n${Buffer.concat(printed).toString().trim()}${cut}\n${run.title}: ${closingLine(tally)}\n`
	);
	return tally;
}
