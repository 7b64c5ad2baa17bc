import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { VILLAGE_MATTERS, villageVoteResult, villageVotingRules } from '../../village-vote.ts';

const households = field.wholeNumber(0, 20_000);

/**
 * Keeps the totals of a vote and works out whether it passed, under the rules of that day. The number of households is
 * kept with the vote: a household that moves in later changes nothing.
 *
 * @source citizens handbook, 4.2
 */
export const recordVillageVote = defineCommand({
	name: 'outcomes.record-village-vote',
	does: 'Records what the households of a village decided, in totals, and whether it passed.',
	needs: 'grant',
	input: v.strictObject({
		/** The village, by id or by code; the commune's code for a vote of all its households. */
		villageId: v.optional(field.id),
		unitCode: v.optional(field.unitCode),
		matter: v.picklist(VILLAGE_MATTERS),
		subject: v.optional(field.text(500), ''),
		method: v.optional(v.picklist(['hands', 'ballot']), 'hands'),
		householdsTotal: households,
		represented: households,
		agree: households,
		disagree: households,
		abstain: households,
		on: field.day
	}),
	target: (tx, { villageId, unitCode }) =>
		villageId
			? tx.selectFrom('unit').where('id', '=', villageId).select(['id as unitId', 'communeId']).executeTakeFirst()
			: unitByCode(tx, unitCode ?? ''),
	async run(act, { villageId: _, unitCode: __, subject, method, on, ...count }) {
		const { tx, target, caller, today, now, record } = act;
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name'])
			.executeTakeFirstOrThrow();
		if (unit.kind !== 'village' && unit.kind !== 'commune')
			return refused({ code: 'outcomes.unit-has-no-households', facts: { name: unit.name } });
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		const result = villageVoteResult(count, ruleSetInForce(villageVotingRules, on));
		if (!result.ok) return result;
		const { needed, passed, ruleSetId } = result.value;
		const id = newId();
		await tx
			.insertInto('villageVote')
			.values({
				...target,
				...count,
				id,
				subject,
				method,
				onDay: on,
				needed,
				passed,
				ruleSetId,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('outcomes.village-vote-recorded', { voteId: id, on, ...count, needed, passed });
		return done({ id, needed, passed });
	}
});
