import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { povertyStandards, whyNotClass } from '../poverty.ts';
import { lockRound, unitOfRound } from './round.ts';

/** A household on the list, as it was found; with its id again it is put right. Its class is what people decided. */
export const recordHousehold = defineCommand({
	name: 'outcomes.record-household',
	does: 'Puts a household on the list of a round, or puts its line right; its class is decided by people, with a reason where the standard says otherwise.',
	needs: 'grant',
	input: v.strictObject({
		recognitionId: field.id,
		householdId: v.optional(field.id),
		head: field.filled(200),
		place: v.optional(field.text(200), ''),
		persons: v.optional(v.nullable(field.wholeNumber(1, 100)), null),
		score: v.optional(v.nullable(field.wholeNumber(0, 1000)), null),
		/** Đồng a head and month. */
		income: v.optional(v.nullable(field.wholeNumber(0, 1_000_000_000)), null),
		deprivations: v.optional(v.pipe(v.array(field.filled(30)), v.maxLength(30)), []),
		class: field.filled(30),
		reason: v.optional(field.text(500), '')
	}),
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	async run({ tx, target, caller, now, record }, { recognitionId, householdId, ...line }) {
		const round = await lockRound(tx, target, recognitionId);
		if (round.endedWhy) return refused({ code: 'outcomes.round-ended' });
		if (round.outcome) return refused({ code: 'outcomes.round-decided' });
		const { classes, households } = round.procedure.parameters;
		if (!households) return refused({ code: 'outcomes.round-without-households' });
		const chosen = classes.find(({ code }) => code === line.class);
		if (!chosen) return refused({ code: 'outcomes.class-unknown' });
		if (chosen.level !== null) {
			const standard = findRuleSet(povertyStandards, `${round.year}-12-31`);
			if (!standard) return refused({ code: 'outcomes.no-procedure', facts: { on: `${round.year}-12-31` } });
			if (line.income === null) return refused({ code: 'outcomes.household-needs-income' });
			const survey = { income: line.income, deprivations: line.deprivations };
			const refusal = whyNotClass(chosen, survey, line.reason, round.area as 'rural' | 'urban', standard);
			if (refusal) return refused(refusal);
		}
		const by = { byPerson: caller.personId, byName: caller.name, at: now };
		if (householdId) {
			const changed = await tx
				.updateTable('recognitionHousehold')
				.set({ ...line, ...by })
				.where('communeId', '=', target.communeId)
				.where('recognitionId', '=', recognitionId)
				.where('id', '=', householdId)
				.where('struckWhy', '=', '')
				.returning('id')
				.executeTakeFirst();
			if (!changed) return refused({ code: 'outcomes.household-not-listed' });
		}
		const id = householdId ?? newId();
		if (!householdId)
			await tx
				.insertInto('recognitionHousehold')
				.values({ ...target, ...line, id, recognitionId, ...by })
				.execute();
		record('outcomes.household-recorded', { recognitionId, householdId: id });
		return done({ id });
	}
});

/** Takes a household off the list: the line stays, with its reason. */
export const strikeHousehold = defineCommand({
	name: 'outcomes.strike-household',
	does: 'Takes a household off the list of a round that is not decided yet, with the reason.',
	needs: 'grant',
	input: v.strictObject({ householdId: field.id, reason: field.filled(500) }),
	target: (tx, { householdId }) =>
		tx
			.selectFrom('recognitionHousehold')
			.where('id', '=', householdId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target, record }, { householdId, reason }) {
		const { recognitionId } = await tx
			.selectFrom('recognitionHousehold')
			.where('communeId', '=', target.communeId)
			.where('id', '=', householdId)
			.select('recognitionId')
			.executeTakeFirstOrThrow();
		const round = await lockRound(tx, target, recognitionId);
		if (round.outcome) return refused({ code: 'outcomes.round-decided' });
		await tx
			.updateTable('recognitionHousehold')
			.set({ struckWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', householdId)
			.execute();
		record('outcomes.household-struck', { recognitionId, householdId });
		return done({ id: householdId });
	}
});
