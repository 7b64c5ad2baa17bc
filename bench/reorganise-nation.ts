import { readFileSync } from 'node:fs';
import { readNationFile } from '#domains/organisation/reorganisation/nation-file.ts';
import { applyNation, loadOldUnits } from '#domains/organisation/reorganisation/server/apply-nation.ts';
import { kyselyOn, poolOf, type Tx } from '#lib/db/database.ts';
import { withDatabase } from './app/with-database.ts';

const SINCE = '1945-09-02';
const DAY_BEFORE = '2025-06-30';

/** Units in force on a day, with what stood above them, as one text. */
const asOf = (day: string) => `
	select md5(string_agg(u.code || u.name || coalesce(p.code, '-'), ',' order by u.code)) as told, count(*)::int as count
	from unit u left join unit_parent s on s.unit_id = u.id and s.valid_from <= '${day}' and '${day}' < s.valid_to
	left join unit p on p.id = s.parent_id
	where u.valid_from <= '${day}' and '${day}' < u.valid_to and u.valid_from = '${SINCE}'`;

/** The file named by REORGANISATION_FILE, applied as cases: every old unit with its successors, every new one with its predecessors. */
export default async (): Promise<Record<string, number | string>> => {
	const path = process.env.REORGANISATION_FILE;
	if (!path) return { skipped: 'REORGANISATION_FILE names no file' };
	const read = readNationFile(JSON.parse(readFileSync(path, 'utf8')));
	if (!read.ok) throw new Error(read.refusal.code);
	const change = read.value;
	return withDatabase('reorganise-nation', async (database) => {
		const client = await poolOf(database.ownerUrl).connect();
		try {
			const tx = kyselyOn(client) as unknown as Tx;
			const from = performance.now();
			await client.query('begin');
			const old = await loadOldUnits(tx, change, SINCE);
			const { rows: before } = await client.query(asOf(DAY_BEFORE));
			const loaded = performance.now();
			const applied = await applyNation(tx, change, old);
			if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
			await client.query('commit');
			const [loading, applying] = [loaded - from, performance.now() - loaded];

			const count = async (what: string) =>
				Number((await client.query(`select count(*) as count ${what}`)).rows[0].count);
			const { rows: after } = await client.query(asOf(DAY_BEFORE));
			if (before[0].told !== after[0].told) throw new Error('the day before is told otherwise');
			const inForce = `from unit u where u.valid_from <= date '${change.on}' and u.valid_to = 'infinity'`;
			const figures = {
				provinces: await count(`${inForce} and kind = 'province' and valid_from = '${change.on}' and code ~ '^[0-9]'`),
				units: await count(`${inForce} and kind = 'commune' and valid_from = '${change.on}' and code ~ '^[0-9]'`),
				oldUnits: await count(`from unit where kind = 'commune' and code like '%.cu'`),
				oldUnitsWithoutSuccessor: await count(
					`from unit u where code like '%.cu' and not exists (select from unit_succession s where s.predecessor_id = u.id)`
				),
				newUnitsWithoutPredecessor: await count(
					`from unit u where valid_from = '${change.on}' and code ~ '^[0-9]' and not exists (select from unit_succession s where s.successor_id = u.id)`
				),
				oldUnitsInForceAfterwards: await count(`from unit where code like '%.cu' and valid_to <> '${change.on}'`),
				wholeLinks: await count(
					`from unit_succession s join unit u on u.id = s.predecessor_id where u.kind = 'commune' and u.code like '%.cu' and share = 'whole'`
				),
				partLinks: await count(
					`from unit_succession s join unit u on u.id = s.predecessor_id where u.kind = 'commune' and u.code like '%.cu' and share = 'part'`
				),
				unitsOnTheDayBefore: before[0].count,
				underTheNationAfterwards: await count(
					`from unit_closure c join unit n on n.id = c.ancestor_id and n.code = 'VN' join unit u on u.id = c.descendant_id
					 where u.kind = 'commune' and c.valid_to = 'infinity'`
				)
			};
			return {
				...figures,
				cases: applied.value.cases,
				loadingMs: Math.round(loading),
				applyingMs: Math.round(applying)
			};
		} finally {
			client.release();
		}
	});
};
