import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Target } from './command.ts';

/** The unit of a code, in force or not. */
export const unitByCode = (tx: Tx, code: string): Promise<Target | undefined> =>
	tx.selectFrom('unit').where('code', '=', code).select(['id as unitId', 'communeId']).executeTakeFirst();

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
