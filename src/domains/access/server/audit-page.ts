import { sql } from 'kysely';
import type { Change } from '#lib/commands/audit.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';

export const ENTRIES_PER_PAGE = 50;

export type AuditFilter = { day?: LocalDate; person: string; command: string; before?: number };

export type AuditLine = {
	seq: number;
	at: string;
	personName: string;
	/** Whom the first change names by person or member. */
	aboutName: string | null;
	unitName: string | null;
	command: string;
	changes: Change[];
	hash: string;
};

const startOf = (day: LocalDate): string => `${day}T00:00:00+07:00`;

/** Entries of the commune's ledger, the latest first; one more than a page, to know whether there are earlier ones. */
export const readAuditPage = (
	tx: Tx,
	caller: Caller,
	{ day, person, command, before }: AuditFilter
): Promise<AuditLine[]> =>
	tx
		.selectFrom('auditEntry as entry')
		.leftJoin('unit', 'unit.id', 'entry.unitId')
		.where('entry.communeId', '=', caller.communeId)
		.$if(before !== undefined, (query) => query.where('entry.seq', '<', before as number))
		.$if(day !== undefined, (query) =>
			query
				.where('entry.at', '>=', startOf(day as LocalDate))
				.where('entry.at', '<', startOf(addDays(day as LocalDate, 1)))
		)
		.$if(command !== '', (query) => query.where('entry.command', '=', command))
		.$if(person !== '', (query) => query.where('entry.personId', 'in', peopleNamed(tx, caller, person)))
		.select([
			'entry.seq',
			'entry.at',
			'entry.command',
			'unit.name as unitName',
			sql<string | null>`(select m.full_name from member m where m.commune_id = entry.commune_id and (
				m.person_id::text = entry.changes->0->'facts'->>'personId' or m.id::text = entry.changes->0->'facts'->>'memberId'))`.as(
				'aboutName'
			),
			sql<Change[]>`entry.changes`.as('changes'),
			sql<string>`encode(entry.hash, 'hex')`.as('hash'),
			sql<string>`coalesce(
				(select a.full_name from account a where a.person_id = entry.person_id),
				(select m.full_name from member m where m.commune_id = entry.commune_id and m.person_id = entry.person_id), '')`.as(
				'personName'
			)
		])
		.orderBy('entry.seq', 'desc')
		.limit(ENTRIES_PER_PAGE + 1)
		.execute();

/** People whose name or sign-in name has the words in it. */
const peopleNamed = (tx: Tx, caller: Caller, words: string) => {
	const like = `%${searchKey(words).replace(/[\\%_]/g, '\\$&')}%`;
	return tx
		.selectFrom('member')
		.where('communeId', '=', caller.communeId)
		.where('searchKey', 'like', like)
		.select('personId')
		.union(tx.selectFrom('account').where('username', 'like', like).select('personId'));
};

/** The commands that the ledger knows, for the filter. */
export const readAuditedCommands = async (tx: Tx, caller: Caller): Promise<string[]> => {
	const rows = await tx
		.selectFrom('auditEntry')
		.where('communeId', '=', caller.communeId)
		.select('command')
		.distinct()
		.orderBy('command')
		.execute();
	return rows.map(({ command }) => command);
};
