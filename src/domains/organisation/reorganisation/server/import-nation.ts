import pg from 'pg';
import { kyselyOn, type Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { readNationText } from '../nation-file.ts';
import { applyNation, loadOldUnits, oldCode } from './apply-nation.ts';

/** Nothing of this program is older, so that a unit of which nobody knows the founding was there on every day. */
const SINCE: LocalDate = '1945-09-02';

/** What became of a file: how many units it ended and began, in how many cases. */
export type ImportedNation = { on: LocalDate; provinces: number; communes: number; oldCommunes: number; cases: number };

/**
 * Brings the reorganisation of a whole country in, all or none: the old units, and the cases that made the new ones of
 * them. They belong to no commune, so the owner of the database does it, not a person with a post.
 */
export async function importNation(
	ownerUrl: string,
	text: string,
	onCase: (done: number, of: number) => void
): Promise<Result<ImportedNation>> {
	const read = readNationText(text);
	if (!read.ok) return read;
	const change = read.value;
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('begin');
		const codes = [
			'VN',
			...change.provinces.to.map(({ code }) => code),
			...change.cases.flatMap(({ from, to }) => [
				...to.map(({ code }) => code),
				...from.map(({ code }) => oldCode(code))
			])
		];
		const { rows } = await client.query('select code, name from unit where code = any($1) order by code limit 1', [
			codes
		]);
		if (rows[0]) return refused({ code: 'organisation.nation-there', facts: rows[0] });
		const tx = kyselyOn(client) as unknown as Tx;
		const applied = await applyNation(tx, change, await loadOldUnits(tx, change, SINCE), onCase);
		if (!applied.ok) return applied;
		await client.query('commit');
		return done({
			on: change.on,
			provinces: change.provinces.to.length,
			communes: change.cases.reduce((sum, { to }) => sum + to.length, 0),
			oldCommunes: change.cases.reduce((sum, { from }) => sum + from.length, 0),
			cases: applied.value.cases
		});
	} finally {
		// What was not committed is taken back with the connection.
		await client.end();
	}
}
