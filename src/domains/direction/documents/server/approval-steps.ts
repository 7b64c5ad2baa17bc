import * as v from 'valibot';
import { readHoldings } from '#domains/access/server/index.ts';
import { type Act, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { APPROVAL_STEPS, APPROVERS, type ApprovalStep, whyNotTake } from '../approval.ts';
import { BODIES, type IssuingBody } from '../document-types.ts';

/** The posts that a unit's bodies keep their steps to. */
export const readApprovalSteps = (tx: Tx, { communeId, unitId }: Target) =>
	tx
		.selectFrom('approvalStep')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.select(['body', 'step', 'posts', 'byName', 'at'])
		.execute();

/** Why the caller may not take a step of a body's document. */
export async function whyNotTakeStep(
	{ tx, caller, target, today }: Pick<Act, 'tx' | 'caller' | 'target' | 'today'>,
	body: IssuingBody,
	step: ApprovalStep
): Promise<Refusal | undefined> {
	const kept = (await readApprovalSteps(tx, target)).find((one) => one.body === body && one.step === step);
	if (!kept) return undefined;
	const held = (await readHoldings(tx, caller, today)).filter(({ communeId }) => communeId === target.communeId);
	return whyNotTake(
		kept.posts,
		held.map(({ post }) => post),
		(post) => textOf(`post.${post}`)
	);
}

/** Says who takes a step of a body's documents; with no post it is open again to all who may move them. */
export const setApprovalStep = defineCommand({
	name: 'direction.set-approval-step',
	does: 'Keeps a step of the documents of a body (review, signed, issued) to the holders of some posts; with no post it is open again.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		body: v.picklist(BODIES),
		step: v.picklist(APPROVAL_STEPS),
		posts: v.array(field.filled(40))
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { body, step, posts }) {
		const { kind } = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select('kind')
			.executeTakeFirstOrThrow();
		if ((kind === 'cell') !== (body === 'cell')) return refused({ code: 'direction.body-of-another-unit' });
		if (posts.some((post) => !APPROVERS[body].some((known) => known === post)))
			return refused({ code: 'direction.post-takes-no-step' });
		const key = { communeId: target.communeId, unitId: target.unitId, body, step };
		const set = { posts: [...new Set(posts)], byPerson: caller.personId, byName: caller.name, at: now };
		if (posts.length === 0)
			await tx
				.deleteFrom('approvalStep')
				.where((eb) => eb.and(key))
				.execute();
		else
			await tx
				.insertInto('approvalStep')
				.values({ ...key, ...set })
				.onConflict((conflict) => conflict.columns(['communeId', 'unitId', 'body', 'step']).doUpdateSet(set))
				.execute();
		record('direction.approval-step-set', { body, step, posts });
		return done({ body, step });
	}
});
