import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { LEADERS } from '../../year/server/subjects.ts';
import { AXES, type QuarterState, quarterRules, whyNotAssess } from '../quarter.ts';

const CLASSES = ['excellent', 'good', 'completed', 'failed'] as const;

export const assessQuarter = defineCommand({
	name: 'evaluation.assess-quarter',
	does: 'Writes, or sends, a leader’s own assessment of a quarter: results, limits, a class for each axis and for the whole.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		year: field.wholeNumber(2020, 2100),
		quarter: field.wholeNumber(1, 4),
		axes: v.record(v.picklist(AXES), v.picklist(CLASSES)),
		results: v.optional(field.text(4000), ''),
		limits: v.optional(field.text(4000), ''),
		class: v.picklist(CLASSES),
		isSent: v.boolean()
	}),
	target: (tx, { memberId }) =>
		tx.selectFrom('member').where('id', '=', memberId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run(
		{ tx, target, caller, today, now, commandId, record },
		{ memberId, year, quarter, axes, isSent, ...written }
	) {
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', target.communeId)
			.where('id', '=', memberId)
			.select(['personId', 'fullName', 'position'])
			.executeTakeFirstOrThrow();
		if (member.personId !== caller.personId) return refused({ code: 'access.not-your-evaluation' });
		const rules = findRuleSet(quarterRules, today);
		if (!rules) return refused({ code: 'evaluation.no-rules-then', facts: { on: today } });
		const leads = await tx
			.selectFrom('postHolding')
			.where('communeId', '=', target.communeId)
			.where('personId', '=', caller.personId)
			.where('post', 'in', LEADERS)
			.where('validFrom', '<=', today)
			.where('validTo', '>', today)
			.select('id')
			.executeTakeFirst();
		const there = await tx
			.selectFrom('quarterAssessment')
			.where('communeId', '=', target.communeId)
			.where('personId', '=', caller.personId)
			.where('year', '=', year)
			.where('quarter', '=', quarter)
			.select(['id', 'state'])
			.executeTakeFirst();
		const state = (there?.state ?? 'none') as QuarterState | 'none';
		const asked = {
			isLeader: leads !== undefined,
			state,
			year,
			quarter,
			today,
			axes,
			results: written.results,
			isSent
		};
		const refusal = whyNotAssess(asked, rules);
		if (refusal) return refused(refusal);
		const id = there?.id ?? rowId(commandId);
		const row = {
			...written,
			axes: JSON.stringify(axes),
			state: isSent ? 'sent' : 'draft',
			sentOn: isSent ? today : null,
			rulesId: ruleSetId(rules),
			at: now
		};
		const { personId, fullName: name, position } = member;
		await tx
			.insertInto('quarterAssessment')
			.values({ ...target, id, memberId, personId, name, position, year, quarter, ...row })
			.onConflict((conflict) => conflict.columns(['communeId', 'personId', 'year', 'quarter']).doUpdateSet(row))
			.execute();
		record('evaluation.quarter-assessed', { assessmentId: id, year, quarter, isSent });
		return done({ id });
	}
});

export const noteQuarter = defineCommand({
	name: 'evaluation.note-quarter',
	does: 'Notes the class of a leader’s quarter from above, or notes it anew; a class other than the leader’s own needs a reason.',
	needs: 'grant',
	input: v.strictObject({ assessmentId: field.id, class: v.picklist(CLASSES), note: v.optional(field.text(2000), '') }),
	target: (tx, { assessmentId }) =>
		tx
			.selectFrom('quarterAssessment')
			.where('id', '=', assessmentId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target: { communeId }, caller, today, record }, { assessmentId, class: notedClass, note }) {
		const {
			personId,
			state,
			class: own
		} = await tx
			.selectFrom('quarterAssessment')
			.where('communeId', '=', communeId)
			.where('id', '=', assessmentId)
			.select(['personId', 'state', 'class'])
			.executeTakeFirstOrThrow();
		if (personId === caller.personId) return refused({ code: 'evaluation.is-own' });
		if (state === 'draft') return refused({ code: 'evaluation.quarter-not-sent' });
		if (own !== notedClass && !note) return refused({ code: 'evaluation.quarter-note-why' });
		await tx
			.updateTable('quarterAssessment')
			.set({ state: 'noted', notedClass, note, notedName: caller.name, notedOn: today })
			.where('communeId', '=', communeId)
			.where('id', '=', assessmentId)
			.execute();
		record('evaluation.quarter-noted', { assessmentId, class: notedClass });
		return done({ id: assessmentId });
	}
});
