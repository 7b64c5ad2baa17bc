import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import type { Caller } from '#lib/db/caller.ts';
import { newId } from '#lib/ids.ts';
import { dayOrNull } from '#lib/reads/moments.ts';
import { nestedRow, nestedRows } from '#lib/reads/nested.ts';
import { defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { Member, membersIn } from './api-members.ts';

/** Fields that need `read:private`, or to be the person themselves; every look at them is noted. */
const PRIVATE_TEXTS = [
	'ethnicity',
	'religion',
	'partyCardNo',
	'homeTown',
	'residence',
	'education',
	'degree',
	'politicalTheory',
	'job',
	'phone',
	'email',
	'note'
] as const;
const PRIVATE = ['birthDate', 'birthYear', 'personalId', ...PRIVATE_TEXTS] as const;

const Private = v.strictObject({
	birthDate: shape.orNull(shape.day),
	birthYear: shape.orNull(shape.whole),
	personalId: shape.orNull(shape.text),
	...(Object.fromEntries(PRIVATE_TEXTS.map((field) => [field, shape.text])) as Record<
		(typeof PRIVATE_TEXTS)[number],
		typeof shape.text
	>)
});

const MemberInFull = v.strictObject({
	...Member.entries,
	otherName: shape.text,
	memberships: v.array(v.strictObject({ unit: shape.code, validFrom: shape.day, validTo: shape.orNull(shape.day) })),
	posts: v.array(
		v.strictObject({
			post: shape.code,
			unitCode: shape.code,
			validFrom: shape.day,
			validTo: shape.orNull(shape.day)
		})
	),
	private: v.optional(Private)
});

export const memberById = defineOne({
	address: 'members/{id}',
	does: 'One member with cells and posts over time; sensitive fields only for those who may read them, and then noted.',
	parameters: [],
	item: MemberInFull,
	leavesTrace: true,
	async read({ tx, caller }, id) {
		const row = await memberWithPrivate(tx, id);
		if (!row) return undefined;
		const { communeId, unitId, private: fields, memberships, posts, ...member } = row;
		const opened = <T extends { validTo: string }>(span: T) => ({ ...span, validTo: dayOrNull(span.validTo) });
		const open = { ...member, memberships: nestedRows(memberships).map(opened), posts: nestedRows(posts).map(opened) };
		if (!fields) return open;
		await noteLook(tx, caller, { communeId, unitId, memberId: id });
		return { ...open, private: nestedRow(fields) };
	}
});

const memberWithPrivate = (tx: Tx, id: string) =>
	membersIn(tx)
		.where('member.id', '=', id)
		.select((eb) => [
			'member.otherName',
			'member.communeId',
			'member.unitId',
			jsonArrayFrom(
				eb
					.selectFrom('membership')
					.innerJoin('unit as cell', 'cell.id', 'membership.unitId')
					.whereRef('membership.communeId', '=', 'member.communeId')
					.whereRef('membership.memberId', '=', 'member.id')
					.orderBy('membership.validFrom')
					.select(['cell.code as unit', 'membership.validFrom', 'membership.validTo'])
			).as('memberships'),
			jsonArrayFrom(
				eb
					.selectFrom('postHolding')
					.innerJoin('unit as body', 'body.id', 'postHolding.unitId')
					.whereRef('postHolding.personId', '=', 'member.personId')
					.orderBy('postHolding.validFrom')
					.orderBy('postHolding.post')
					.orderBy('body.code')
					.select(['postHolding.post', 'body.code as unitCode', 'postHolding.validFrom', 'postHolding.validTo'])
			).as('posts'),
			jsonObjectFrom(
				eb
					.selectFrom('memberPrivate')
					.whereRef('memberPrivate.communeId', '=', 'member.communeId')
					.whereRef('memberPrivate.memberId', '=', 'member.id')
					.select(PRIVATE)
			).as('private')
		])
		.executeTakeFirst();

type Looked = { communeId: number; unitId: string; memberId: string };

const noteLook = (tx: Tx, caller: Caller, looked: Looked): Promise<unknown> =>
	tx
		.insertInto('sensitiveRead')
		.values({ ...looked, id: newId(), personId: caller.personId, fields: PRIVATE.join(' '), purpose: 'api' })
		.execute();
