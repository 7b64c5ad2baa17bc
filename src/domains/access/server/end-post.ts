import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotEndPost } from '../giving-posts.ts';

/** Ends a post. The holding stays on record with its days. */
export const endPost = defineCommand({
	name: 'access.end-post',
	does: 'Ends a post; `on` is the first day without it.',
	needs: 'grant',
	input: v.strictObject({ postHoldingId: field.id, on: field.day }),
	target: (tx, input) =>
		tx
			.selectFrom('postHolding')
			.where('id', '=', input.postHoldingId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target, record }, { postHoldingId, on }) {
		const held = await tx
			.selectFrom('postHolding')
			.where('id', '=', postHoldingId)
			.select(['post', 'personId', 'validFrom', 'validTo'])
			.forUpdate()
			.executeTakeFirstOrThrow();
		const refusal = whyNotEndPost(held, on);
		if (refusal) return refused(refusal);
		if (held.post === 'administrator' && !(await hasOtherAdministrator(tx, target.unitId, held.personId, on)))
			return refused({ code: 'access.last-administrator' });

		await tx.updateTable('postHolding').set({ validTo: on }).where('id', '=', postHoldingId).execute();
		record('access.post-ended', { postHoldingId, post: held.post, personId: held.personId, on });
		return done({ id: postHoldingId });
	}
});

/** Somebody must be left who can sign in and give posts. */
async function hasOtherAdministrator(tx: Tx, unitId: string, personId: string, on: string): Promise<boolean> {
	const other = await tx
		.selectFrom('postHolding')
		.innerJoin('account', 'account.personId', 'postHolding.personId')
		.where('postHolding.unitId', '=', unitId)
		.where('postHolding.post', '=', 'administrator')
		.where('postHolding.personId', '<>', personId)
		.where('postHolding.validFrom', '<=', on)
		.where('postHolding.validTo', '>', on)
		.where('account.state', '=', 'active')
		.select('account.id')
		.executeTakeFirst();
	return other !== undefined;
}
