import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { nestedRows } from '#lib/reads/nested.ts';

/** Name of whoever holds a post: from the roll, or from the account of somebody who is not on it. */
const holderName = sql<string>`coalesce(
	(select m.full_name from member m where m.commune_id = held.commune_id and m.person_id = held.person_id),
	(select a.full_name from account a where a.person_id = held.person_id), '')`.as('name');

/** The commune's units of today in their order, each with who holds which post in it today. */
export const readPostsPage = (tx: Tx, caller: Caller, today: LocalDate) =>
	tx
		.selectFrom('unit')
		.where('unit.communeId', '=', caller.communeId)
		.where('unit.validFrom', '<=', today)
		.where('unit.validTo', '>', today)
		.where('unit.kind', 'in', ['nation', 'province', 'commune', 'cell', 'mass-organisation', 'branch', 'team'])
		.orderBy(sql`array_position(array['mass-organisation', 'branch', 'team', 'cell'], unit.kind) nulls first`)
		.orderBy('unit.code')
		.select((eb) => [
			'unit.code',
			'unit.name',
			'unit.kind',
			jsonArrayFrom(
				eb
					.selectFrom('postHolding as held')
					.whereRef('held.unitId', '=', 'unit.id')
					.where('held.validFrom', '<=', today)
					.where('held.validTo', '>', today)
					.select(['held.post', holderName])
			).as('holders')
		])
		.execute();

/** One unit with every post ever held in it, the latest first. */
export async function readUnitPosts(tx: Tx, caller: Caller, unitCode: string) {
	const unit = await tx
		.selectFrom('unit')
		.where('unit.communeId', '=', caller.communeId)
		.where('unit.code', '=', unitCode)
		.select((eb) => [
			'unit.id',
			'unit.code',
			'unit.name',
			'unit.kind',
			'unit.validTo',
			jsonArrayFrom(
				eb
					.selectFrom('postHolding as held')
					.whereRef('held.unitId', '=', 'unit.id')
					.orderBy('held.validFrom', 'desc')
					.select(['held.id', 'held.post', 'held.validFrom', 'held.validTo', 'held.decisionNumber', holderName])
			).as('holdings')
		])
		.executeTakeFirst();
	return unit && { ...unit, holdings: nestedRows(unit.holdings) };
}

/** How many people are offered at once for a post. */
const MOST_OFFERED = 60;

/**
 * People who may be given a post: those whose names fit the words; without words the members of the unit,
 * or those who hold a post in the commune.
 */
export const readCandidates = (tx: Tx, caller: Caller, unit: { id: string; kind: string }, q: string) =>
	tx
		.selectFrom('member')
		.innerJoin('unit as cell', 'cell.id', 'member.unitId')
		.where('member.communeId', '=', caller.communeId)
		.where('member.activity', 'not in', ['left', 'died'])
		.$if(q !== '', (query) => query.where('member.searchKey', 'like', `%${searchKey(q).replace(/[\\%_]/g, '\\$&')}%`))
		.$if(q === '' && unit.kind === 'cell', (query) => query.where('member.unitId', '=', unit.id))
		.$if(q === '' && unit.kind !== 'cell', (query) =>
			query.where((eb) =>
				eb.exists(
					eb
						.selectFrom('postHolding as held')
						.whereRef('held.personId', '=', 'member.personId')
						.where('held.unitId', '=', unit.id)
						.select('held.id')
				)
			)
		)
		.select(['member.id', 'member.fullName', 'cell.name as cellName'])
		.orderBy('member.sortKey')
		.limit(MOST_OFFERED)
		.execute();

/** Who heads this organisation, branch or team, belongs to no cell and has an account: they are offered by it. */
export const readHeadsOf = (tx: Tx, caller: Caller, unitId: string) =>
	tx
		.selectFrom('organisationPerson as head')
		.innerJoin('account', 'account.personId', 'head.personId')
		.leftJoin('member', (join) =>
			join.onRef('member.communeId', '=', 'head.communeId').onRef('member.personId', '=', 'head.personId')
		)
		.where('head.communeId', '=', caller.communeId)
		.where('head.unitId', '=', unitId)
		.where('head.leftOn', 'is', null)
		.where('member.id', 'is', null)
		.select(['account.id as accountId', 'head.fullName'])
		.orderBy('head.sortKey')
		.execute();
