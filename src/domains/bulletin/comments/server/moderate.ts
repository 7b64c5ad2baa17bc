import * as v from 'valibot';
import { type Act, type AnyCommand, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { type CommentState, commentRules } from '../comment.ts';
import { whyNotShow, withMarks } from '../cut.ts';

const GROUNDS = [...new Set(commentRules.flatMap(({ parameters }) => parameters.grounds.map(({ ground }) => ground)))];

const unitOfComment = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('articleComment').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

async function lockComment({ tx, target: { communeId } }: Act, id: string) {
	const row = await tx
		.selectFrom('articleComment')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['state', 'body'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...row, state: row.state as CommentState };
}

type Decision = { state: CommentState; shown?: string; ground?: string; reason?: string; ruleSetId?: string };

const decide = ({ tx, target, caller, now }: Act, id: string, { state, ...given }: Decision) =>
	tx
		.updateTable('articleComment')
		.set({ shown: '', ground: '', reason: '', ruleSetId: '', ...given, state })
		.set(state === 'waiting' ? { decidedByName: '', decidedAt: null } : { decidedByName: caller.name, decidedAt: now })
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.execute();

const TAKEN_BACK = { code: 'bulletin.comment-is-gone' };

export const showComment = defineCommand({
	name: 'bulletin.show-comment',
	does: 'Shows a comment under its article, whole or in part, with the mark […] wherever something was cut out; nothing may be added.',
	needs: 'grant',
	input: v.strictObject({ commentId: field.id, shown: v.optional(field.text(600), '') }),
	target: (tx, { commentId }) => unitOfComment(tx, commentId),
	async run(act, { commentId, shown }) {
		const { state, body } = await lockComment(act, commentId);
		if (state === 'taken-back') return refused(TAKEN_BACK);
		const left = shown ? withMarks(body, shown) : body;
		const refusal = shown ? whyNotShow(body, left) : undefined;
		if (refusal) return refused(refusal);
		await decide(act, commentId, { state: 'shown', shown: left });
		act.record('bulletin.comment-shown', { commentId, isCut: left !== body });
		return done({ id: commentId });
	}
});

export const refuseComment = defineCommand({
	name: 'bulletin.refuse-comment',
	does: 'Does not show a comment, or shows it no longer, by one of the rules that readers were told; its sender reads rule and reason.',
	needs: 'grant',
	input: v.strictObject({ commentId: field.id, ground: v.picklist(GROUNDS), reason: field.filled(500) }),
	target: (tx, { commentId }) => unitOfComment(tx, commentId),
	async run(act, { commentId, ground, reason }) {
		const { state } = await lockComment(act, commentId);
		if (state === 'taken-back') return refused(TAKEN_BACK);
		const rules = ruleSetInForce(commentRules, act.today);
		await decide(act, commentId, { state: 'refused', ground, reason, ruleSetId: ruleSetId(rules) });
		act.record('bulletin.comment-refused', { commentId, ground });
		return done({ id: commentId });
	}
});

export const returnComment = defineCommand({
	name: 'bulletin.return-comment',
	does: 'Lets a comment wait again that was shown or refused.',
	needs: 'grant',
	input: v.strictObject({ commentId: field.id }),
	target: (tx, { commentId }) => unitOfComment(tx, commentId),
	async run(act, { commentId }) {
		const { state } = await lockComment(act, commentId);
		if (state === 'taken-back') return refused(TAKEN_BACK);
		if (state === 'waiting') return refused({ code: 'bulletin.comment-waits-already' });
		await decide(act, commentId, { state: 'waiting' });
		act.record('bulletin.comment-returned', { commentId });
		return done({ id: commentId });
	}
});

export const commands: readonly AnyCommand[] = [showComment, refuseComment, returnComment];
