import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { keepSignals } from '#domains/meetings/formality/server/keep-signals.ts';
import { rebuildFormality } from '#domains/meetings/formality/server/rebuild.ts';
import { kyselyOn, poolOf } from '#lib/db/database.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { freshDatabase } from '../tests/database.ts';
import { WORLD } from '../tests/world.ts';
import { ofProvince, unitId } from './formality/labelled.ts';
import { measureLabelledSet } from './formality/measure-set.ts';

const CELLS = 900;
const MONTHS = 12;
const CELLS_OF_COMMUNE = 25;
const NEW_MINUTES = 150;
const CYCLE = 'meeting-cycle@2025-10-28';
const communeOf = (nth: number): number => 990_000 + Math.floor(nth / CELLS_OF_COMMUNE);

type Figures = Record<string, number | string>;

/** Signs of formality over a province's year: from nothing, and for one more meeting; and how well copies are found. */
export default async function formality(): Promise<Figures> {
	const dataDir = mkdtempSync(join(tmpdir(), 'coso-formality-'));
	const cluster = await openCluster({ dataDir });
	process.env.TEST_DATABASE_URLS = JSON.stringify([
		{ name: 'embedded', ownerUrl: cluster.ownerUrl, webUrl: cluster.webUrl }
	]);
	try {
		const database = await freshDatabase();
		const client = await poolOf(database.ownerUrl).connect();
		try {
			return { cells: CELLS, minutes: CELLS * MONTHS, ...(await measure(client)), ...measureLabelledSet() };
		} finally {
			client.release();
			await database.close();
		}
	} finally {
		await cluster.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

async function measure(client: pg.PoolClient): Promise<Figures> {
	await fill(client);
	const from = performance.now();
	await client.query('begin');
	const { signals } = await rebuildFormality(client);
	await client.query('commit');
	const fromNothingS = Math.round((performance.now() - from) / 100) / 10;
	await client.query('analyze');
	const taken: number[] = [];
	for (let nth = 0; nth < NEW_MINUTES; nth += 1) taken.push(await oneMore(client, nth * 6));
	taken.sort((a, b) => a - b);
	const at = (share: number) => Math.round(taken[Math.ceil(taken.length * share) - 1]! * 10) / 10;
	return { fromNothingS, signals, newMinutesP50Ms: at(0.5), newMinutesP95Ms: at(0.95) };
}

/** The last meeting of a cell looked over again, as its closing does it. */
async function oneMore(client: pg.PoolClient, nth: number): Promise<number> {
	const { record } = ofProvince(nth, MONTHS);
	const communeId = communeOf(nth);
	await client.query(`begin; select set_config('app.wide_write', '{${communeId}}', true)`);
	const from = performance.now();
	const key = { communeId, unitId: record.unit.id, meetingId: record.id };
	await keepSignals(kyselyOn(client), key, { ...record, closedAt: record.closedAt! }, CYCLE);
	const taken = performance.now() - from;
	await client.query('commit');
	return taken;
}

async function fill(client: pg.PoolClient): Promise<void> {
	const nths = Array.from({ length: CELLS }, (_, nth) => nth);
	await client.query(
		`insert into unit (id, commune_id, code, name, paper_name, place_name, kind, cell_kind, has_committee, term, search_key, sort_key, valid_from)
		 select id, commune_id, 'DO.' || id, 'Chi bộ Đo', 'Chi bộ Đo', 'Xã Đo', 'cell', 'village', true, '2025-2030', 'do', 'do', '2025-07-01'
		 from unnest($1::uuid[], $2::int[]) as u(id, commune_id)`,
		[nths.map(unitId), nths.map(communeOf)]
	);
	for (let month = 1; month <= MONTHS; month += 1) {
		const records = nths.map((nth) => ofProvince(nth, month).record);
		await client.query(
			`insert into meeting (commune_id, id, unit_id, kind, month, state, starts_at, opened_at, closed_at, locked_hash, locked_content, cycle_rule_set_id, created_by)
			 select c, (r ->> 'id')::uuid, u, 'regular', r ->> 'month', 'signed', (r ->> 'startsAt')::timestamptz, (r ->> 'openedAt')::timestamptz,
			   (r ->> 'closedAt')::timestamptz, repeat('0', 64), r, $4, $5
			 from unnest($1::int[], $2::uuid[], $3::jsonb[]) as m(c, u, r)`,
			[
				nths.map(communeOf),
				nths.map(unitId),
				records.map((record) => JSON.stringify(record)),
				CYCLE,
				WORLD.units.cell.id
			]
		);
	}
}
