import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { whyNotConfidence } from '../confidence.ts';
import { cadreRules } from '../rules.ts';
import { communeOfMember } from './commune-of.ts';

const papers = field.wholeNumber(0, 10_000);

export const recordConfidence = defineCommand({
	name: 'organisation.record-confidence',
	does: 'Records the count of a secret vote of confidence in the holder of a post: papers by level, nobody’s name.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		post: field.filled(40),
		heldOn: field.day,
		summoned: field.wholeNumber(1, 10_000),
		present: papers,
		high: papers,
		middle: papers,
		low: papers,
		spoilt: v.optional(papers, 0)
	}),
	target: (tx, { memberId }) => communeOfMember(tx, memberId),
	async run({ tx, target, caller, today, now, commandId, record }, { memberId, post, heldOn, ...vote }) {
		if (heldOn > today) return refused({ code: 'organisation.day-ahead' });
		const rules = findRuleSet(cadreRules, heldOn);
		if (!rules) return refused({ code: 'organisation.no-rules-then', facts: { on: heldOn } });
		const refusal = whyNotConfidence(vote, rules);
		if (refusal) return refused(refusal);
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', target.communeId)
			.where('id', '=', memberId)
			.select(['personId', 'fullName as name'])
			.executeTakeFirstOrThrow();
		const held = await tx
			.selectFrom('postHolding')
			.where('communeId', '=', target.communeId)
			.where('personId', '=', member.personId)
			.where('post', '=', post)
			.where('validFrom', '<=', heldOn)
			.where('validTo', '>', heldOn)
			.select('id')
			.executeTakeFirst();
		if (!held) return refused({ code: 'organisation.post-not-held' });
		const id = rowId(commandId);
		const written = await tx
			.insertInto('confidenceVote')
			.values({
				...target,
				id,
				memberId,
				...member,
				post,
				heldOn,
				...vote,
				rulesId: ruleSetId(rules),
				byName: caller.name,
				at: now
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!written) return refused({ code: 'organisation.confidence-there' });
		record('organisation.confidence-recorded', { voteId: id });
		return done({ id });
	}
});

export const followConfidence = defineCommand({
	name: 'organisation.follow-confidence',
	does: 'Writes down what people decided after a vote of confidence; never about oneself.',
	needs: 'grant',
	input: v.strictObject({ voteId: field.id, followed: field.filled(1000) }),
	target: (tx, { voteId }) =>
		tx.selectFrom('confidenceVote').where('id', '=', voteId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target: { communeId }, caller, today, record }, { voteId, followed }) {
		const vote = await tx
			.selectFrom('confidenceVote')
			.where('communeId', '=', communeId)
			.where('id', '=', voteId)
			.select('personId')
			.executeTakeFirstOrThrow();
		if (vote.personId === caller.personId) return refused({ code: 'organisation.own-cadre' });
		await tx
			.updateTable('confidenceVote')
			.set({ followed, followedOn: today })
			.where('communeId', '=', communeId)
			.where('id', '=', voteId)
			.execute();
		record('organisation.confidence-followed', { voteId });
		return done({ id: voteId });
	}
});
