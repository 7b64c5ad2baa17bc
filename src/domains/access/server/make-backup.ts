import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import * as v from 'valibot';
import { backup } from '#lib/backup/backup.ts';
import { defineCommand } from '#lib/commands/command.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { place } from '#lib/db/place.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { done, refused } from '#lib/result.ts';
import { backupFolder, backupName, backupPath, listBackups } from './backup-files.ts';

/** Writes the whole database and all files into one archive on the server, to be fetched from the backup page. */
export const makeBackup = defineCommand({
	name: 'access.make-backup',
	does: 'Writes the whole database and all files into one archive on the server.',
	needs: 'grant',
	input: v.strictObject({}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, now, today, record }) {
		const refusal = await whyNotBackup(tx, 'write', today);
		if (refusal) return refused(refusal);
		const name = backupName(now);
		await mkdir(backupFolder(), { recursive: true });
		const made = await backup(place().ownerUrl, backupPath(name), place().filesDir);
		if (!made.ok) return made;
		const { sizeBytes, tables, rows, files } = made.value;
		const facts = { name, sizeBytes, sha256: await sha256Of(backupPath(name)), tables, rows, files };
		record('access.backup-made', facts);
		return done(facts);
	}
});

/**
 * Why a person may not have the archive: it holds every commune of this database, so only somebody whose post
 * reaches all of them may make or fetch it.
 *
 * @param area 'write' while the command is under way, 'accounts' while reading
 */
export async function whyNotBackup(tx: Tx, area: 'write' | 'accounts', today: LocalDate): Promise<Refusal | undefined> {
	const foreign = await tx
		.selectFrom('unit')
		.where('kind', '=', 'commune')
		.where('validTo', '>', today)
		.where(sql<boolean>`commune_id <> all(app.wide(${area}))`)
		.select('name')
		.limit(1)
		.executeTakeFirst();
	return foreign && { code: 'access.backup-holds-others', facts: { unit: foreign.name } };
}

/** How many archives lie on this server; undefined for whoever may not have them. */
export async function readBackupCount(tx: Tx, today: LocalDate): Promise<number | undefined> {
	return (await whyNotBackup(tx, 'accounts', today)) ? undefined : (await listBackups()).length;
}

async function sha256Of(file: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	return hash.digest('hex');
}
