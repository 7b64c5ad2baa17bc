import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayOf } from '../../moments.ts';
import { votingRules } from '../../voting.ts';
import { voteOfSitting, whyNotVoteInSitting } from '../deciding.ts';
import { recordingSitting } from './sitting-command.ts';

const heads = field.wholeNumber(0, 10_000);

/** Records a vote of the body. Its base is every member, absent ones included. */
export const recordSittingVote = recordingSitting({
	name: 'record-sitting-vote',
	does: 'Records a vote of a leading body; its base is every member, absent ones included.',
	input: {
		matter: field.filled(500),
		kind: v.picklist(['resolution', 'admission', 'expulsion']),
		agree: heads,
		disagree: heads,
		other: heads,
		/** Where left out, as the rules expect for such a matter. */
		isSecret: v.optional(v.boolean())
	},
	async run({ tx, key, now, record }, sitting, { matter, isSecret, kind, agree, disagree, other }) {
		const count = { kind, agree, disagree, other };
		const refusal = whyNotVoteInSitting(sitting);
		if (refusal) return refused(refusal);
		const rules = ruleSetInForce(votingRules, dayOf(sitting.openedAt!));
		const result = voteOfSitting(sitting.participants, count, rules);
		if (!result.ok) return result;
		const { base, needed, passed, ruleSetId } = result.value;
		const id = newId();
		const secret = isSecret ?? rules.parameters.kinds[count.kind].expectsSecretBallot;
		await tx
			.insertInto('sittingVote')
			.values({ ...key, id, matter, ...count, isSecret: secret, base, needed, passed, ruleSetId, at: now })
			.execute();
		record('meetings.sitting-voted', { sittingId: key.sittingId, voteId: id, ...count, base, passed });
		return done({ id, base, needed, passed });
	}
});

/** Takes back a vote that was recorded by mistake. */
export const withdrawSittingVote = recordingSitting({
	name: 'withdraw-sitting-vote',
	does: 'Takes back a vote of an open sitting.',
	input: { voteId: field.id },
	async run({ tx, key, record }, _sitting, { voteId }) {
		const { numDeletedRows } = await tx
			.deleteFrom('sittingVote')
			.where('communeId', '=', key.communeId)
			.where('sittingId', '=', key.sittingId)
			.where('id', '=', voteId)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return refused({ code: 'access.not-found' });
		record('meetings.sitting-vote-withdrawn', { sittingId: key.sittingId, voteId });
		return done({ id: voteId });
	}
});
