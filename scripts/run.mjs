// Runs one task under the Node this project was made for, installing packages first when they are missing.
// This file alone is read by whatever Node the machine has, so it is plain JavaScript for Node 20 and later.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const TASKS = ['start', 'test', 'dev', 'bench', 'check', 'coso', 'pictures'];

/** Everything here goes to standard error: standard output belongs to the task. */
const say = (text) => process.stderr.write(`${text}\n`);

function give(up) {
	say(up);
	process.exit(1);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether node_modules already holds what the lockfile names, whoever installed it. */
function holdsLockedPackages() {
	const hidden = join(root, 'node_modules/.package-lock.json');
	if (!existsSync(hidden)) return false;
	const installed = readJson(hidden).packages;
	return Object.entries(readJson(join(root, 'package-lock.json')).packages).every(
		([path, { version, optional }]) =>
			path === '' || installed[path]?.version === version || (optional && !installed[path])
	);
}

/** Runs npm under the Node that runs this: the copy within node_modules would be deleted under its own feet. */
function npm(...args) {
	const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
	const script = process.env.npm_execpath;
	const [command, first] = script?.endsWith('.js')
		? [process.env.npm_node_execpath ?? process.execPath, [script]]
		: ['npm', []];
	return spawnSync(command, [...first, ...args, ...options], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8',
		shell: command === 'npm' && process.platform === 'win32'
	});
}

function installPackages() {
	say('Cơ Sở: đang cài các gói cần thiết… / installing the packages it needs…');
	if (npm('ci').status === 0) return;
	// A registry that lacks packages of other platforms makes `npm ci` refuse; `npm install` passes over them,
	// takes the locked versions all the same, and with --no-save leaves the lockfile as it is.
	const { status, signal, error, stderr } = npm('install', '--no-save');
	if (status === 0) return;
	const reason = error?.message ?? `npm install: ${status ?? signal}`;
	give(
		`${stderr ?? ''}Cơ Sở: không cài được các gói (${reason}). Hãy kiểm tra kết nối tới kho npm và dung lượng đĩa rồi chạy lại. / ` +
			`The packages could not be installed (${reason}). Check the npm registry and free disk space, then run this again.`
	);
}

function ensurePackages() {
	const stamp = join(root, 'node_modules/.coso-stamp');
	const wanted = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	if (!holdsLockedPackages()) installPackages();
	// An install wipes what SvelteKit writes for the type checker, and an older Node cannot write it again.
	spawnSync(findNode(), [join(root, 'node_modules/@sveltejs/kit/svelte-kit.js'), 'sync'], {
		cwd: root,
		stdio: 'ignore'
	});
	writeFileSync(stamp, wanted);
}

function findNode() {
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	const own = join(root, `node_modules/node-${platform}-${process.arch}/bin/node${platform === 'win' ? '.exe' : ''}`);
	if (existsSync(own)) return own;
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > 24 || (major === 24 && minor >= 7)) return process.execPath;
	return give(
		`Cơ Sở: cần Node 24.7 trở lên trên ${platform}-${process.arch}; máy đang có ${process.version}. / ` +
			`Node 24.7 or later is needed on ${platform}-${process.arch}; this is ${process.version}.`
	);
}

/** The parent of a process, where the system tells. */
function parentOf(pid) {
	const stat = `/proc/${pid}/stat`;
	if (!existsSync(stat)) return undefined;
	const text = readFileSync(stat, 'utf8');
	return text.slice(text.lastIndexOf(')') + 2).split(' ')[1];
}

/** npm passes a signal to its shell, which dies of it alone: so the loss of either one is taken for the signal. */
function stopWithNpm(stop) {
	if (!process.env.npm_lifecycle_event) return;
	const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
	const atStart = ancestors();
	const watch = setInterval(() => {
		if (ancestors() === atStart) return;
		clearInterval(watch);
		stop();
	}, 250);
	watch.unref();
}

const [task, ...args] = process.argv.slice(2);
if (!TASKS.includes(task)) give(`node scripts/run.mjs ${TASKS.join('|')} [arguments]`);
ensurePackages();

// The channel tells the task that this process is gone, so that a killed parent leaves no server behind.
const child = spawn(findNode(), [join(root, `scripts/${task}.ts`), ...args], {
	cwd: root,
	stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
	env: {
		...process.env,
		INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
		// What was compiled once is kept for the next start, which then takes half the time.
		NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/compiled')
	}
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
stopWithNpm(() => child.kill('SIGTERM'));
child.on('error', (error) => give(`Cơ Sở: ${error.message}`));
child.on('exit', (code, signal) => {
	if (code !== null) process.exit(code);
	process.removeAllListeners(signal);
	process.kill(process.pid, signal);
});
