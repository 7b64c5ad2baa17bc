import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cluster, openCluster } from './cluster.ts';
import { removePlace } from './place.ts';
import { isServerOf, leftBehind } from './processes.ts';

/** A folder whose database was made and stopped: making one takes longer than most of these tests. */
let made: string;
let folder: string;
let dataDir: string;
let opened: Cluster[];

const clusterFolder = () => join(dataDir, 'postgres/cluster');
const serverPid = () => Number.parseInt(readFileSync(join(clusterFolder(), 'postmaster.pid'), 'utf8'), 10);

async function open(): Promise<Cluster> {
	const cluster = await openCluster({ dataDir, throwAway: true });
	opened.push(cluster);
	return cluster;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query(sql)).rows;
	} finally {
		await client.end();
	}
}

const kill = (pid: number) => process.kill(pid, 'SIGKILL');
const newFolder = () => mkdtempSync(join(tmpdir(), 'coso-test-'));

beforeAll(async () => {
	made = newFolder();
	await (await openCluster({ dataDir: made, throwAway: true })).stop();
});
afterAll(() => {
	removePlace(made);
	rmSync(made, { recursive: true });
});

beforeEach(() => {
	folder = newFolder();
	// With its owner, who on a machine of root's is another.
	execFileSync('cp', ['-a', `${made}/.`, folder]);
	dataDir = folder;
	opened = [];
});

afterEach(async () => {
	for (const cluster of opened) await cluster.stop();
	removePlace(dataDir);
	rmSync(folder, { recursive: true });
});

describe('the embedded database', () => {
	test('opens an empty folder with an owner and a web login that may do little', async () => {
		dataDir = join(folder, 'new');
		const { ownerUrl, webUrl, startedHere } = await open();

		expect(startedHere).toBe(true);
		expect(await ask(ownerUrl, 'select current_user as name, upper($$đặng$$) as upper')).toEqual([
			{ name: 'coso_owner', upper: 'ĐẶNG' }
		]);
		expect(
			await ask(
				webUrl,
				'select rolsuper, rolinherit, rolbypassrls, rolcreatedb from pg_roles where rolname = current_user'
			)
		).toEqual([{ rolsuper: false, rolinherit: false, rolbypassrls: false, rolcreatedb: false }]);
		await expect(ask(webUrl, 'create table mine (id int)')).rejects.toThrow('permission denied');
		expect(statSync(join(dataDir, 'postgres/passwords.json')).mode & 0o077).toBe(0);
	});

	test('is shared by all who open it, and stops with the last of them', async () => {
		const [first, second] = await Promise.all([open(), open()]);
		const pid = serverPid();
		expect([first.startedHere, second.startedHere].sort()).toEqual([false, true]);

		await first.stop();
		expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
		await second.stop();
		expect(isServerOf(pid, clusterFolder())).toBe(false);
		opened = [];
	});

	test('opens with what was committed after the server and all its children were killed', async () => {
		const before = await open();
		await ask(before.ownerUrl, 'create table kept as select 7 as number');
		const pid = serverPid();
		const children = leftBehind(clusterFolder()).filter((child) => child !== pid);
		expect(children.length).toBeGreaterThan(2);
		for (const each of [pid, ...children]) kill(each);

		const after = await open();
		expect(after.startedHere).toBe(true);
		expect(await ask(after.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }]);
	});

	test('opens when the killed server left a child at work', async () => {
		const before = await open();
		const busy = new pg.Client({ connectionString: before.ownerUrl });
		busy.on('error', () => undefined);
		await busy.connect();
		const sleeping = busy.query('select pg_sleep(600)').catch(() => 'cut');
		kill(serverPid());

		const after = await open();
		expect(await ask(after.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
		expect(await sleeping).toBe('cut');
	});

	test('opens when the number of the dead server belongs to a stranger', async () => {
		const { stop } = await open();
		await stop();
		writeFileSync(join(clusterFolder(), 'postmaster.pid'), `${process.pid}\n${clusterFolder()}\n1\n5432\n/nowhere\n`);

		expect((await open()).startedHere).toBe(true);
	});

	test('is started again when its socket was deleted under it', async () => {
		const before = await open();
		await ask(before.ownerUrl, 'create table kept as select 7 as number');
		const socketFolder = readFileSync(join(clusterFolder(), 'postmaster.pid'), 'utf8').split('\n')[4]!;
		rmSync(join(socketFolder, '.s.PGSQL.5432'));

		const after = await open();
		expect(after.startedHere).toBe(true);
		expect(await ask(after.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }]);
	});

	test('is not held up by the lock of a program that is gone', async () => {
		const { stop } = await open();
		await stop();
		const gone = spawn('true');
		await once(gone, 'exit');
		writeFileSync(join(dataDir, 'postgres/start.lock'), `${gone.pid} 1 0000000000000000`);

		expect((await open()).startedHere).toBe(true);
		expect(existsSync(join(dataDir, 'postgres/start.lock'))).toBe(false);
	});

	test('is not held up by a lock whose number was given to another program', async () => {
		const { stop } = await open();
		await stop();
		writeFileSync(join(dataDir, 'postgres/start.lock'), `${process.pid} 1 0000000000000000`);

		expect((await open()).startedHere).toBe(true);
	});

	test('begins anew where making it was cut off', async () => {
		const { stop } = await open();
		await stop();
		execFileSync('mv', [clusterFolder(), `${clusterFolder()}.half`]);
		rmSync(join(`${clusterFolder()}.half`, 'global'), { recursive: true });

		expect(await ask((await open()).ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
	});

	test('lies elsewhere when the way to the data folder is closed to its user', async ({ skip }) => {
		if (process.getuid?.() !== 0) skip('only root starts the server as somebody else');
		chmodSync(folder, 0o700);
		dataDir = join(folder, 'data');
		const heard: string[] = [];
		const cluster = await openCluster({ dataDir, throwAway: true, say: (text) => heard.push(text) });
		opened.push(cluster);

		expect(heard).toHaveLength(1);
		expect(await ask(cluster.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
		expect((await open()).startedHere).toBe(false);
	});
});
