import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRoot } from '#lib/root.ts';
import { compileWords } from '#lib/words/compile.ts';
import { buildIfChanged } from './program/build.ts';
import { say } from './program/say.ts';
import { findChromium } from './test/chromium.ts';
import { findSystemPostgres, openThrowAway, type ThrowAway } from './test/databases.ts';
import { runProject } from './test/run-project.ts';
import { closingLine, sumOf, type Tally } from './test/tally.ts';

const root = findRoot();
const reports = mkdtempSync(join(tmpdir(), 'coso-reports-'));
const open: ThrowAway[] = [];
const stopping = new AbortController();
const common = { args: process.argv.slice(2), signal: stopping.signal };

async function openDatabases(): Promise<void> {
	open.push(await openThrowAway('embedded'));
	const system = findSystemPostgres();
	if (system) open.push(await openThrowAway(`postgres-${system.major}`, system));
	else say('No PostgreSQL of the system, and none may be installed: the embedded one is tested alone.');
	process.env.TEST_DATABASE_URLS = JSON.stringify(
		open.map(({ name, ownerUrl, webUrl }) => ({ name, ownerUrl, webUrl }))
	);
}

const run = (project: string, env: Record<string, string> = {}, title = project): Promise<Tally> =>
	runProject(root, reports, { title, project, env, ...common });

/** The databases side by side, and before one of them the rules, which need none. */
const testRulesAndDatabases = (): Promise<Tally[]> => {
	const onEach = open.map(
		({ name }) =>
			() =>
				run('database', { TEST_DATABASE: name }, `database on ${name}`)
	);
	const [first, ...others] = onEach;
	const afterRules = run('rules').then(async (rules) => [rules, await first!()]);
	return Promise.all([afterRules, ...others.map((other) => other())]).then((tallies) => tallies.flat());
};

/** Stories in a real browser, on the built pages; what takes long without one comes after the shorter half of them. */
async function testJourneys(): Promise<Tally[]> {
	const chromium = findChromium();
	if (!chromium) {
		say('No Chromium was found, and none may be installed. Install it, or name it in CHROMIUM.');
		return [{ passed: 0, failed: 1, skipped: 0 }, await run('long')];
	}
	await buildIfChanged(root);
	const env = { CHROMIUM: chromium };
	const phonesThenLong = run('phones', env).then(async (phones) => [phones, await run('long')]);
	return (await Promise.all([run('journeys', env), phonesThenLong])).flat();
}

async function cleanUp(): Promise<void> {
	for (const database of open.splice(0)) await database.remove();
	rmSync(reports, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(signal, () => stopping.abort());
}

try {
	await Promise.all([compileWords(), openDatabases()]);
	const tallies = await Promise.all([testRulesAndDatabases(), testJourneys()]);
	const all = sumOf(tallies.flat());
	process.stdout.write(`\n${closingLine(all)}\n`);
	process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0;
} catch (fault) {
	if (!stopping.signal.aborted) throw fault;
	process.exitCode = 1;
} finally {
	await cleanUp();
}
