import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poolOf } from '#lib/db/database.ts';
import { type Binaries, systemBinaries } from '#lib/db/embedded/binaries.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { removePlace } from '#lib/db/embedded/place.ts';
import { freshDatabase, type TestServer } from '../tests/database.ts';
import { type BenchCell, makeCells, MEMBERS } from './meeting-write/cells.ts';
import { holdMeeting } from './meeting-write/hold-meeting.ts';

/** Cells that meet at the same time. */
const SIDE_BY_SIDE = 8;
const MONTHS = ['2026-02', '2026-03', '2026-04', '2026-05'];

type Figures = Record<string, number | string>;

/** Whole 30-member meetings through execute(), one after the other and side by side: on the embedded database, and on the system's. */
export default async function meetingWrite(): Promise<Figures> {
	const given: TestServer[] = JSON.parse(process.env.TEST_DATABASE_URLS ?? '[]');
	if (given.length > 0) return measureAll(given);

	const system = systemBinaries();
	return {
		...(await onOwnServer('embedded')),
		...(system && (await onOwnServer(`postgres-${system.major}`, system)))
	};
}

/** A server of its own, without the shortcuts of a test: every commit reaches the disk. */
async function onOwnServer(name: string, binaries?: Binaries): Promise<Figures> {
	const dataDir = mkdtempSync(join(tmpdir(), 'coso-meeting-write-'));
	const cluster = await openCluster({ dataDir, binaries });
	try {
		return await measureAll([{ name, ownerUrl: cluster.ownerUrl, webUrl: cluster.webUrl }]);
	} finally {
		await cluster.stop();
		removePlace(dataDir);
		rmSync(dataDir, { recursive: true, force: true });
	}
}

async function measureAll(servers: TestServer[]): Promise<Figures> {
	const figures: Figures = { members: MEMBERS };
	process.env.TEST_DATABASE_URLS = JSON.stringify(servers);
	for (const { name } of servers) {
		process.env.TEST_DATABASE = name;
		for (const [key, value] of Object.entries(await measure())) figures[`${name}.${key}`] = value;
	}
	return figures;
}

async function measure(): Promise<Figures> {
	const database = await freshDatabase();
	try {
		const owner = poolOf(database.ownerUrl);
		const { rows } = await owner.query('show fsync');
		const [first, ...others] = await makeCells(owner, SIDE_BY_SIDE + 1);
		await holdMeeting(first!, '2026-01', []);
		return {
			fsync: rows[0].fsync,
			...(await timed('', [first!])),
			...(await timed('sideBySide', others))
		};
	} finally {
		await database.close();
	}
}

/** Each cell holds its meetings one after the other; the cells do so side by side. */
async function timed(prefix: string, cells: BenchCell[]): Promise<Figures> {
	const taken: number[] = [];
	const from = performance.now();
	await Promise.all(
		cells.map(async (cell) => {
			for (const month of MONTHS) await holdMeeting(cell, month, taken);
		})
	);
	const seconds = (performance.now() - from) / 1000;
	const meetings = cells.length * MONTHS.length;
	taken.sort((a, b) => a - b);
	const named = (name: string) => (prefix ? `${prefix}${name[0]!.toUpperCase()}${name.slice(1)}` : name);
	return {
		[named('commandsPerMeeting')]: taken.length / meetings,
		[named('meetingsPerSecond')]: round(meetings / seconds),
		[named('commandsPerSecond')]: round(taken.length / seconds),
		[named('msPerCommandP50')]: round(taken[Math.floor(taken.length / 2)]!),
		[named('msPerCommandP95')]: round(taken[Math.ceil(taken.length * 0.95) - 1]!)
	};
}

const round = (value: number): number => Math.round(value * 100) / 100;
