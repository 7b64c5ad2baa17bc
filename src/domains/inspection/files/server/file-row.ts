import { sql } from 'kysely';
import type { Target } from '#lib/commands/command.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { openFiles } from '../../server/open-files.ts';
import type { Body, Kind, Role, State } from '../inspection.ts';
import { leads } from './lead.ts';

/** The unit that a file belongs to; undefined where the caller does not know of the file. */
export async function unitOfFile(tx: Tx, id: string): Promise<Target | undefined> {
	await openFiles(tx);
	return tx.selectFrom('inspection').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();
}

/** A file as commands ask about it, with what the caller is in it; locked until the command ends. */
export async function readFile(tx: Tx, { communeId }: Target, id: string, caller: Caller) {
	// Whoever it is about may not change the row, and so could not lock it.
	await sql`select pg_advisory_xact_lock(${communeId}, hashtext(${id}))`.execute(tx);
	const row = await tx
		.selectFrom('inspection')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.selectAll()
		.select([
			leads('inspection', caller.personId).as('isLead'),
			sql<Role | null>`(select p.role from inspection_person p where p.commune_id = inspection.commune_id
				and p.inspection_id = inspection.id and p.person_id = ${caller.personId})`.as('role'),
			sql<boolean>`id = any(app.files_told())`.as('isSubject')
		])
		.executeTakeFirstOrThrow();
	return {
		...row,
		body: row.body as Body,
		kind: row.kind as Kind,
		state: row.state as State,
		isTeam: row.role !== null && row.role !== 'informed'
	};
}
export type InspectionFile = Awaited<ReturnType<typeof readFile>>;
