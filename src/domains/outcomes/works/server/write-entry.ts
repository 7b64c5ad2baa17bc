import type { Insertable } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { newId } from '#lib/ids.ts';

type Entry = Omit<Insertable<DB['workEntry']>, 'communeId' | 'unitId' | 'id' | 'byPerson' | 'byName' | 'at'>;

/** Adds a line to the ledger. */
export async function writeEntry({ tx, target, caller, now }: Act, entry: Entry): Promise<string> {
	const id = newId();
	await tx
		.insertInto('workEntry')
		.values({ ...target, ...entry, id, byPerson: caller.personId, byName: caller.name, at: now })
		.execute();
	return id;
}
