import { type ExpressionBuilder, sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { Activity } from '../activity.ts';
import type { MemberFilter } from '../member-filter.ts';

/** Rows of one page of the list. */
export const MEMBERS_A_PAGE = 50;

const GONE: Activity[] = ['left', 'died'];

/** One page of members in the Vietnamese order of names, and where the next one begins. No sensitive field is read. */
export async function readMemberList(tx: Tx, caller: Caller, filter: MemberFilter) {
	const { after } = filter;
	const rows = await narrowed(tx, caller, filter)
		.$if(after !== undefined, (query) =>
			query.where((eb) =>
				eb(eb.refTuple('member.sortKey', 'member.id'), '>', eb.tuple(after?.sortKey as string, after?.id as string))
			)
		)
		.select([
			'member.id',
			'member.fullName',
			'member.sortKey',
			'member.standing',
			'member.activity',
			'member.position',
			'member.admittedOn',
			'member.photoFileId',
			'unit.code as unitCode',
			'unit.name as unitName'
		])
		.orderBy('member.sortKey')
		.orderBy('member.id')
		.limit(MEMBERS_A_PAGE + 1)
		.execute();
	const members = rows.slice(0, MEMBERS_A_PAGE);
	const last = members.at(-1);
	return { members, next: rows.length > MEMBERS_A_PAGE && last ? { sortKey: last.sortKey, id: last.id } : undefined };
}

/** How many members the filter leaves, by standing and by activity. */
export const readMemberCounts = (tx: Tx, caller: Caller, filter: MemberFilter) =>
	narrowed(tx, caller, { ...filter, standing: undefined })
		.select([
			sql<number>`count(*)::int`.as('all'),
			sql<number>`(count(*) filter (where member.standing = 'official'))::int`.as('official'),
			sql<number>`(count(*) filter (where member.standing = 'probationary'))::int`.as('probationary')
		])
		.executeTakeFirstOrThrow();

function narrowed(tx: Tx, caller: Caller, { unit, q, standing, activity }: MemberFilter) {
	return tx
		.selectFrom('member')
		.innerJoin('unit', 'unit.id', 'member.unitId')
		.where('member.communeId', '=', caller.communeId)
		.where((eb) => (activity ? eb('member.activity', '=', activity) : eb('member.activity', 'not in', GONE)))
		.$if(standing !== undefined, (query) => query.where('member.standing', '=', standing as string))
		.$if(q !== undefined, (query) =>
			query.where('member.searchKey', 'like', `%${searchKey(q as string).replace(/[\\%_]/g, '\\$&')}%`)
		)
		.$if(unit !== undefined, (query) => query.where((eb) => eb('member.unitId', 'in', unitsUnder(eb, unit as string))));
}

const unitsUnder = (eb: ExpressionBuilder<DB, 'member' | 'unit'>, code: string) =>
	eb
		.selectFrom('unitClosure')
		.innerJoin('unit as top', 'top.id', 'unitClosure.ancestorId')
		.where('top.code', '=', code)
		.select('unitClosure.descendantId');
