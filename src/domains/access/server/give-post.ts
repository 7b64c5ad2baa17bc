import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { addDays } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotGivePost, whyNotWhileBarred } from '../giving-posts.ts';
import { whyNotKeeper } from '../keeper.ts';
import { readBarredUntil } from './barred-until.ts';

/** Gives somebody a post in a unit, from a day on. */
export const givePost = defineCommand({
	name: 'access.give-post',
	does: 'Gives a member, or the holder of an account, a post in a unit from a day on; `to` is its last day.',
	needs: 'grant',
	input: v.strictObject({
		memberId: v.optional(field.id),
		accountId: v.optional(field.id),
		unitCode: field.unitCode,
		post: field.filled(40),
		from: field.day,
		to: v.optional(field.day),
		decisionNumber: v.optional(field.text(60), '')
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, caller, record }, { post, from, to, decisionNumber, ...input }) {
		const person = await findPerson(tx, input);
		if (!person) return refused({ code: 'access.person-missing' });
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name', 'validFrom', 'validTo'])
			// Two givers of one unit's posts wait for each other, so that a single post stays single.
			.forUpdate()
			.executeTakeFirstOrThrow();
		const given = {
			post,
			personId: person.personId,
			validFrom: from,
			validTo: to ? addDays(to, 1) : 'infinity'
		};
		const refusal =
			whyNotGivePost(given, unit, await readHeldPosts(tx, target.unitId, post)) ??
			whyNotWhileBarred(post, await readBarredUntil(tx, target.communeId, person.personId, from)) ??
			(post === 'sealed-keeper'
				? whyNotKeeper({
						isOneself: person.personId === caller.personId,
						isAdministrator: await isAdministrator(tx, person.personId, from),
						decisionNumber
					})
				: undefined);
		if (refusal) return refused(refusal);

		const id = newId();
		await tx
			.insertInto('postHolding')
			.values({ id, communeId: target.communeId, unitId: target.unitId, decisionNumber, ...given })
			.execute();
		record('access.post-given', {
			postHoldingId: id,
			unitCode: input.unitCode,
			from,
			to,
			decisionNumber,
			post,
			personId: person.personId
		});
		return done({ id });
	}
});

const isAdministrator = async (tx: Tx, personId: string, from: string): Promise<boolean> =>
	(await tx
		.selectFrom('postHolding')
		.where('personId', '=', personId)
		.where('post', '=', 'administrator')
		.where('validTo', '>', from)
		.select('id')
		.executeTakeFirst()) !== undefined;

/** A member of the roll, or somebody without a place on it who has an account. */
function findPerson(tx: Tx, { memberId, accountId }: { memberId?: string; accountId?: string }) {
	if (memberId) return tx.selectFrom('member').where('id', '=', memberId).select('personId').executeTakeFirst();
	if (accountId) return tx.selectFrom('account').where('id', '=', accountId).select('personId').executeTakeFirst();
	return undefined;
}

const readHeldPosts = (tx: Tx, unitId: string, post: string) =>
	tx
		.selectFrom('postHolding as held')
		.leftJoin('account', 'account.personId', 'held.personId')
		.leftJoin('member', (join) =>
			join.onRef('member.personId', '=', 'held.personId').onRef('member.communeId', '=', 'held.communeId')
		)
		.where('held.unitId', '=', unitId)
		.where('held.post', '=', post)
		.select((eb) => [
			'held.post',
			'held.personId',
			'held.validFrom',
			'held.validTo',
			eb.fn.coalesce('member.fullName', 'account.fullName', eb.val('')).as('name')
		])
		.execute();
