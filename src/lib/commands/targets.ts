import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Target } from './command.ts';

/** The unit of a code, in force or not. */
export const unitByCode = (tx: Tx, code: string): Promise<Target | undefined> =>
	tx.selectFrom('unit').where('code', '=', code).select(['id as unitId', 'communeId']).executeTakeFirst();

/** The unit of a code; where it has ended, the one that what it left goes on with. For work that a phone brings late, or an old paper names. */
export const unitOrHeirByCode = async (tx: Tx, code: string): Promise<Target | undefined> => {
	const { rows } = await sql<Target>`
		select heir.id as unit_id, heir.commune_id from unit named
		join unit heir on heir.id = app.unit_or_heir(named.id, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
		where named.code = ${code}`.execute(tx);
	return rows[0];
};

/** The caller's own account: audited under the home commune. */
export const ownAccount = async (tx: Tx, caller: Caller): Promise<Target | undefined> =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', 'in', ['commune', 'province', 'nation'])
		.select(['id as unitId', 'communeId'])
		.executeTakeFirst();

type UnitTable =
	| 'meeting'
	| 'task'
	| 'document'
	| 'documentClause'
	| 'standIn'
	| 'member'
	| 'organisationPerson'
	| 'matter'
	| 'file'
	| 'ballot'
	| 'cellTheme'
	| 'issuedTheme'
	| 'partyGroup'
	| 'story'
	| 'villageVisit'
	| 'studyTopic'
	| 'studySession'
	| 'phoneParked';

/** The unit that a row of a tenant table belongs to, if the caller can see the row. */
export const unitOfRow = (tx: Tx, table: UnitTable, id: string): Promise<Target | undefined> =>
	tx.selectFrom(table).where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();
