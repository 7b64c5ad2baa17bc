import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import * as v from 'valibot';
import { dayOrNull } from '#lib/reads/moments.ts';
import { nestedRow, nestedRows } from '#lib/reads/nested.ts';
import { defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

const Me = v.strictObject({
	id: shape.id,
	username: shape.text,
	name: shape.text,
	locale: shape.code,
	member: shape.orNull(v.strictObject({ id: shape.id, unit: shape.code })),
	posts: v.array(
		v.strictObject({
			post: shape.code,
			unitCode: shape.code,
			unitName: shape.text,
			validFrom: shape.orNull(shape.day),
			validTo: shape.orNull(shape.day)
		})
	)
});

/** The person whom the token or session stands for, and the posts that their rights come from. */
export const me = defineOne({
	address: 'me',
	does: 'The person who asks, their place on the roll and the posts that they hold today.',
	parameters: [],
	item: Me,
	async read({ tx, caller, today }) {
		const row = await tx
			.selectFrom('account')
			.where('account.id', '=', caller.accountId)
			.select((eb) => [
				jsonObjectFrom(
					eb
						.selectFrom('member')
						.innerJoin('unit', 'unit.id', 'member.unitId')
						.where('member.communeId', '=', caller.communeId)
						.where('member.personId', '=', caller.personId)
						.where('member.activity', 'not in', ['left', 'died'])
						.select(['member.id', 'unit.code as unit', 'unit.name as unitName'])
				).as('member'),
				jsonArrayFrom(
					eb
						.selectFrom('postHolding')
						.innerJoin('unit', 'unit.id', 'postHolding.unitId')
						.where('postHolding.personId', '=', caller.personId)
						.where('postHolding.validFrom', '<=', today)
						.where('postHolding.validTo', '>', today)
						.orderBy('postHolding.post')
						.orderBy('unit.code')
						.select([
							'post',
							'unit.code as unitCode',
							'unit.name as unitName',
							'postHolding.validFrom',
							'postHolding.validTo'
						])
				).as('posts')
			])
			.executeTakeFirst();
		if (!row) return undefined;
		const member = row.member && nestedRow(row.member);
		// Everybody on a roll has the rights of a member there, without anybody appointing them.
		const asMember = member && {
			post: 'member',
			unitCode: member.unit,
			unitName: member.unitName,
			validFrom: null,
			validTo: null
		};
		const held = nestedRows(row.posts).map((post) => ({ ...post, validTo: dayOrNull(post.validTo) }));
		return {
			id: caller.personId,
			username: caller.username,
			name: caller.name,
			locale: caller.locale,
			member: member && { id: member.id, unit: member.unit },
			posts: asMember ? [...held, asMember] : held
		};
	}
});
