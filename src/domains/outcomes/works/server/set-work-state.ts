import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { WORK_STATES, whyNotState } from '../work.ts';
import { lockWork, readBalance, unitOfWork } from './work-row.ts';

/** Opens a work, ends it, or takes either back. */
export const setWorkState = defineCommand({
	name: 'outcomes.set-work-state',
	does: 'Opens a community work, finishes it, or takes that back; one that people pay for opens after a vote that passed.',
	needs: 'grant',
	input: v.strictObject({
		workId: field.id,
		state: v.picklist(WORK_STATES),
		on: v.optional(field.day),
		/** The vote that it rests on, where none was named before. */
		voteId: v.optional(field.id)
	}),
	target: (tx, { workId }) => unitOfWork(tx, workId),
	async run({ tx, target, today, record }, { workId, state, on = today, voteId }) {
		const work = await lockWork(tx, target, workId);
		const { communeId, unitId } = target;
		const restsOn = voteId ?? work.voteId;
		const vote = restsOn
			? await tx
					.selectFrom('villageVote')
					.where('communeId', '=', communeId)
					.where('id', '=', restsOn)
					.where('unitId', '=', unitId)
					.where('withdrawnAt', 'is', null)
					.select(['matter', 'passed'])
					.executeTakeFirst()
			: undefined;
		if (voteId && !vote) return refused({ code: 'outcomes.vote-of-another-place' });
		const { entries } = await readBalance(tx, target, workId);
		const refusal = whyNotState(state, { ...work, vote, hasEntries: entries > 0 });
		if (refusal) return refused(refusal);
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		if (state === 'finished' && work.openedOn && on < work.openedOn)
			return refused({ code: 'outcomes.day-before-opening' });
		await tx
			.updateTable('communityWork')
			.set({
				state,
				voteId: restsOn,
				openedOn: state === 'planned' ? null : (work.openedOn ?? on),
				finishedOn: state === 'finished' ? on : null
			})
			.where('communeId', '=', communeId)
			.where('id', '=', workId)
			.execute();
		record('outcomes.work-state-set', { workId, from: work.state, to: state, on });
		return done({ id: workId });
	}
});
