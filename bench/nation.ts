import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLarge } from '#house/demo/large/load-large.ts';
import type { LargeName } from '#house/demo/large/sizes.ts';
import { loadDemonstration } from '#house/demo/load.ts';
import { closePools, poolOf } from '#lib/db/database.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { removePlace } from '#lib/db/embedded/place.ts';
import { migrate } from '#lib/db/migrate.ts';
import { setPlace } from '#lib/db/place.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { measureMeeting, measureReads } from './nation/measure.ts';

type Figures = Record<string, number | string>;
type Size = 'commune' | LargeName;
const SIZES: readonly Size[] = ['commune', 'province', 'nation'];

/** What each level waits for where the database holds a commune, a province, the nation; each filled here and timed. */
export default async function nation(): Promise<Figures> {
	const asked = process.env.NATION_SIZES?.split(',') ?? SIZES;
	const figures: Figures = {};
	for (const size of SIZES.filter((one) => asked.includes(one)))
		for (const [key, value] of Object.entries(await onOwnServer(size))) figures[`${size}.${key}`] = value;
	return figures;
}

async function onOwnServer(size: Size): Promise<Figures> {
	const dataDir = mkdtempSync(join(process.env.NATION_FOLDER ?? tmpdir(), `coso-${size}-`));
	const cluster = await openCluster({ dataDir });
	try {
		const { ownerUrl, webUrl } = cluster;
		await migrate(ownerUrl);
		setPlace({ ownerUrl, webUrl, filesDir: dataDir, secret: new Uint8Array(32).fill(7), isDemonstration: true });
		const seconds = await timeToLoad(ownerUrl, size);
		return {
			loadedS: seconds,
			...(await sizesOf(ownerUrl)),
			...(await measureReads(ownerUrl)),
			...(await measureMeeting(ownerUrl))
		};
	} finally {
		await closePools();
		await cluster.stop();
		removePlace(dataDir);
		rmSync(dataDir, { recursive: true, force: true });
	}
}

async function timeToLoad(ownerUrl: string, size: Size): Promise<number> {
	const from = performance.now();
	const onProgress = ({ done, of }: { done: number; of: number }) => process.stderr.write(`${size} ${done}/${of}\n`);
	const options = { today: dayInVietNam(new Date()), ...(size === 'nation' && { onProgress }) };
	if (size === 'commune') await loadDemonstration(ownerUrl, options);
	else await loadLarge(ownerUrl, size, options);
	return Math.round((performance.now() - from) / 1000);
}

async function sizesOf(ownerUrl: string): Promise<Figures> {
	const { rows } = await poolOf(ownerUrl).query(
		`select (select count(*) from unit where kind = 'commune') as communes, (select count(*) from unit where kind = 'cell') as cells,
			(select count(*) from member) as members, (select count(*) from meeting) as meetings,
			(select count(*) from meeting_roll) as "rollRows", pg_database_size(current_database()) / 1048576 as "databaseMb"`
	);
	return rows[0];
}
