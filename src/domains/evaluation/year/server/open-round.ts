import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { addMonths } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { CAP_BASES } from '../../cap.ts';
import { evaluationClassRules } from '../../rules.ts';
import { criteriaRules } from '../criteria.ts';
import { gatherEvidence, lastDayCounted } from './gather.ts';
import { addSubjects } from './subjects.ts';

export const openRound = defineCommand({
	name: 'evaluation.open-round',
	does: 'Opens the evaluation of a year: everybody who is to be evaluated, by group, with what the system counted.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		year: field.wholeNumber(2020, 2100),
		/** Share of the highest class, hundredths of a percent; the usual one where absent. */
		rateBp: v.optional(field.wholeNumber(0, 10_000)),
		capBase: v.optional(v.picklist(CAP_BASES), 'good-only')
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { unitCode, year, rateBp, capBase }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const unit = await tx.selectFrom('unit').where('id', '=', target.unitId).select('kind').executeTakeFirst();
		if (unit?.kind !== 'commune') return refused({ code: 'evaluation.unit-is-no-commune', facts: { code: unitCode } });
		if (year > Number(today.slice(0, 4))) return refused({ code: 'evaluation.year-ahead', facts: { year } });
		// A year is judged by the rules of its own end, opened late as well.
		const on = lastDayCounted(year, today);
		const classes = findRuleSet(evaluationClassRules, on);
		const criteria = findRuleSet(criteriaRules, on) ?? criteriaRules[0];
		if (!classes || !criteria) return refused({ code: 'evaluation.no-rules-then', facts: { on } });
		const { usualRateBp, specialRateBp } = classes.parameters.cap;
		if ((rateBp ?? usualRateBp) > specialRateBp)
			return refused({ code: 'evaluation.rate-too-high', facts: { most: specialRateBp / 100 } });
		const there = await tx
			.selectFrom('evaluationRound')
			.where('communeId', '=', target.communeId)
			.where('year', '=', year)
			.select('id')
			.executeTakeFirst();
		if (there) return refused({ code: 'evaluation.round-open', facts: { year } });
		const id = rowId(commandId);
		await tx
			.insertInto('evaluationRound')
			.values({
				...target,
				id,
				year,
				rateBp: rateBp ?? usualRateBp,
				capBase,
				classRulesId: ruleSetId(classes),
				criteriaId: ruleSetId(criteria),
				openedBy: caller.personId,
				openedAt: now
			})
			.execute();
		const admittedBy = addMonths(today, -criteria.parameters.fewestMonths);
		await addSubjects(tx, { communeId: target.communeId, roundId: id, year, today, admittedBy, now });
		await gatherEvidence(tx, { communeId: target.communeId, roundId: id, year, until: on, now });
		record('evaluation.round-opened', { roundId: id, year });
		return done({ id });
	}
});

export const gather = defineCommand({
	name: 'evaluation.gather',
	does: 'Counts the evidence of a year again for everybody who is not decided on yet.',
	needs: 'grant',
	input: v.strictObject({ roundId: field.id }),
	target: (tx, { roundId }) =>
		tx.selectFrom('evaluationRound').where('id', '=', roundId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, today, now, record }, { roundId }) {
		const { year } = await tx
			.selectFrom('evaluationRound')
			.where('communeId', '=', target.communeId)
			.where('id', '=', roundId)
			.select('year')
			.executeTakeFirstOrThrow();
		const until = lastDayCounted(year, today);
		await gatherEvidence(tx, { communeId: target.communeId, roundId, year, until, now });
		record('evaluation.gathered', { roundId });
		return done({ id: roundId });
	}
});
