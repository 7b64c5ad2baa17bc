import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { writeAudit } from '#lib/commands/audit.ts';
import { kyselyOn } from '#lib/db/database.ts';
import { atGate } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { done, type Result, refused } from '#lib/result.ts';

const LONGEST_NAME = 100;
const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** Whether a program holds a key of this commune that was not revoked. */
export const isKey = (communeId: number, key: string): Promise<boolean> =>
	atGate(async (tx) => {
		const { rows } = await sql<{ is: boolean }>`select app.is_open311_key(${communeId}, ${hashOf(key)}) as is`.execute(
			tx
		);
		return rows[0]!.is;
	});

/** Makes a key for a program, at the command line. Refusals: 'citizens.open311-key-name', 'citizens.open311-no-commune'. */
export const makeKey = (ownerUrl: string, name: string, now = new Date()): Promise<Result<{ apiKey: string }>> =>
	changing(
		ownerUrl,
		name,
		async (client, communeId) => {
			const apiKey = randomBytes(24).toString('base64url');
			await client.query(
				'insert into open311_key (jurisdiction, id, name, key_hash, created_at) values ($1, $2, $3, $4, $5)',
				[communeId, newId(), name.trim(), hashOf(apiKey), now]
			);
			return done({ apiKey });
		},
		'citizens.open311-key-made',
		now
	);

/** Ends every key of that name. Refusal besides: 'citizens.open311-no-such-key'. */
export const revokeKeys = (ownerUrl: string, name: string, now = new Date()): Promise<Result<{ revoked: number }>> =>
	changing(
		ownerUrl,
		name,
		async (client, communeId) => {
			const { rowCount } = await client.query(
				'update open311_key set revoked_at = $3 where jurisdiction = $1 and name = $2 and revoked_at is null',
				[communeId, name.trim(), now]
			);
			return rowCount
				? done({ revoked: rowCount })
				: refused({ code: 'citizens.open311-no-such-key', facts: { name } });
		},
		'citizens.open311-key-revoked',
		now
	);

async function changing<V>(
	ownerUrl: string,
	name: string,
	change: (client: pg.Client, communeId: number) => Promise<Result<V>>,
	event: string,
	now: Date
): Promise<Result<V>> {
	const length = name.trim().length;
	if (length === 0 || length > LONGEST_NAME)
		return refused({ code: 'citizens.open311-key-name', facts: { most: LONGEST_NAME } });
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows } = await client.query(
			// Whoever runs the machine has no account here: it stands in the log beside the administrator, or who else has a post, as made at the command line.
			`select u.id, u.commune_id, (select p.person_id from post_holding p where p.unit_id = u.id
			   and p.valid_from <= $1::date and p.valid_to > $1::date order by p.post <> 'administrator', p.valid_from limit 1) as person_id
			 from unit u where u.kind = 'commune' and u.valid_from <= $1::date and u.valid_to > $1::date order by u.code limit 1`,
			[now]
		);
		const [unit] = rows;
		if (!unit?.person_id) return refused({ code: 'citizens.open311-no-commune' });
		await client.query('begin');
		const changed = await change(client, unit.commune_id);
		if (!changed.ok) return changed;
		await writeAudit(
			kyselyOn(client),
			{ unitId: unit.id, communeId: unit.commune_id },
			{
				personId: unit.person_id,
				command: 'citizens.keep-open311-key',
				commandId: newId(),
				at: now,
				changes: [{ event, facts: { name: name.trim(), from: 'command-line' } }]
			}
		);
		await client.query('commit');
		return changed;
	} finally {
		await client.end();
	}
}
