import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { nestedRows } from '#lib/reads/nested.ts';

export const ACCOUNTS_PER_PAGE = 50;

export type AccountFilter = { q: string; state: '' | 'active' | 'closed'; page: number };

const containing = (q: string): string => `%${searchKey(q).replace(/[\\%_]/g, '\\$&')}%`;

/** A page of the commune's accounts by given name, with today's posts and the cell. `total` counts all that fit. */
export async function readAccountsPage(tx: Tx, caller: Caller, today: LocalDate, filter: AccountFilter) {
	const { q, state, page } = filter;
	const accounts = await tx
		.selectFrom('account')
		.leftJoin('member', (join) =>
			join.onRef('member.personId', '=', 'account.personId').onRef('member.communeId', '=', 'account.homeCommuneId')
		)
		.leftJoin('unit as cell', 'cell.id', 'member.unitId')
		.where('account.homeCommuneId', '=', caller.communeId)
		.where('account.state', 'in', state ? [state] : ['active', 'closed'])
		.$if(q !== '', (query) =>
			query.where((eb) =>
				eb.or([eb('member.searchKey', 'like', containing(q)), eb('account.username', 'like', containing(q))])
			)
		)
		.select((eb) => [
			'account.id',
			'account.fullName',
			'account.username',
			'account.state',
			'account.mustChangePassword',
			'account.hasSecondFactor',
			'cell.name as cellName',
			jsonArrayFrom(
				eb
					.selectFrom('postHolding as held')
					.innerJoin('unit', 'unit.id', 'held.unitId')
					.whereRef('held.personId', '=', 'account.personId')
					.where('held.validFrom', '<=', today)
					.where('held.validTo', '>', today)
					.select(['held.post', 'unit.name as unitName'])
			).as('posts'),
			sql<number>`count(*) over ()`.as('total')
		])
		.orderBy(sql`member.sort_key nulls first`)
		.orderBy('account.username')
		.limit(ACCOUNTS_PER_PAGE)
		.offset((page - 1) * ACCOUNTS_PER_PAGE)
		.execute();
	return accounts.map((account) => ({ ...account, posts: nestedRows(account.posts) }));
}

/** Members who could have an account and have none, by given name; the first thirty that fit the words. */
export const readMembersWithoutAccount = (tx: Tx, caller: Caller, q: string) =>
	tx
		.selectFrom('member')
		.innerJoin('unit as cell', 'cell.id', 'member.unitId')
		.leftJoin('account', 'account.personId', 'member.personId')
		.where('member.communeId', '=', caller.communeId)
		.where('member.activity', 'not in', ['left', 'died'])
		.where('account.id', 'is', null)
		.$if(q !== '', (query) => query.where('member.searchKey', 'like', containing(q)))
		.select(['member.id', 'member.fullName', 'cell.name as cellName', sql<number>`count(*) over ()`.as('total')])
		.orderBy('member.sortKey')
		.limit(30)
		.execute();

/** The member for whom an account is to be made. */
export const readMemberWithoutAccount = (tx: Tx, caller: Caller, memberId: string) =>
	tx
		.selectFrom('member')
		.innerJoin('unit as cell', 'cell.id', 'member.unitId')
		.where('member.communeId', '=', caller.communeId)
		.where('member.id', '=', memberId)
		.select(['member.id', 'member.fullName', 'cell.name as cellName'])
		.executeTakeFirst();

/** Heads and deputies of organisations, branches and teams who belong to no cell and have no account, by given name. */
export const readHeadsWithoutAccount = (tx: Tx, caller: Caller) =>
	tx
		.selectFrom('organisationPerson as head')
		.innerJoin('unit', 'unit.id', 'head.unitId')
		.leftJoin('account', 'account.personId', 'head.personId')
		.leftJoin('member', (join) =>
			join.onRef('member.communeId', '=', 'head.communeId').onRef('member.personId', '=', 'head.personId')
		)
		.where('head.communeId', '=', caller.communeId)
		.where('head.duty', 'in', ['head', 'deputy'])
		.where('head.leftOn', 'is', null)
		.where('account.id', 'is', null)
		.where('member.id', 'is', null)
		.select(['head.id', 'head.fullName', 'unit.name as cellName'])
		.orderBy('head.sortKey')
		.orderBy('head.id')
		.execute();
