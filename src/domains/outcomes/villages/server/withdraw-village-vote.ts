import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';

/** A vote that was written down wrongly is withdrawn with a reason and stays in sight; the right one is recorded anew. */
export const withdrawVillageVote = defineCommand({
	name: 'outcomes.withdraw-village-vote',
	does: 'Withdraws a village vote that was recorded wrongly, with the reason; a work that is under way keeps its vote.',
	needs: 'grant',
	input: v.strictObject({ voteId: field.id, reason: field.filled(500) }),
	target: (tx, { voteId }) =>
		tx.selectFrom('villageVote').where('id', '=', voteId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, now, record }, { voteId, reason }) {
		const { communeId } = target;
		const vote = await tx
			.selectFrom('villageVote')
			.where('communeId', '=', communeId)
			.where('id', '=', voteId)
			.select('withdrawnAt')
			.forUpdate()
			.executeTakeFirstOrThrow();
		if (vote.withdrawnAt) return refused({ code: 'outcomes.vote-withdrawn' });
		const work = await tx
			.selectFrom('communityWork')
			.where('communeId', '=', communeId)
			.where('voteId', '=', voteId)
			.where('state', '!=', 'planned')
			.select('name')
			.executeTakeFirst();
		if (work) return refused({ code: 'outcomes.vote-carries-work', facts: { name: work.name } });
		await tx
			.updateTable('villageVote')
			.set({ withdrawnAt: now, withdrawnWhy: reason })
			.where('communeId', '=', communeId)
			.where('id', '=', voteId)
			.execute();
		record('outcomes.village-vote-withdrawn', { voteId, reason });
		return done({ id: voteId });
	}
});
