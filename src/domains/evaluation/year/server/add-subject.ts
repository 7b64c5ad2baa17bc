import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { addMonths } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { criteriaRules } from '../criteria.ts';
import { gatherEvidence, lastDayCounted } from './gather.ts';
import { addSubjects } from './subjects.ts';

const OFF = ['left', 'died', 'exempt', 'suspended'];

export const addSubject = defineCommand({
	name: 'evaluation.add-subject',
	does: 'Adds a member to the evaluation of a year who was not on the roll when it was opened; nobody is evaluated in two places.',
	needs: 'grant',
	input: v.strictObject({ roundId: field.id, memberId: field.id }),
	target: (tx, { memberId }) =>
		tx.selectFrom('member').where('id', '=', memberId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target: { communeId }, today, now, record }, { roundId, memberId }) {
		const round = await tx
			.selectFrom('evaluationRound')
			.where('communeId', '=', communeId)
			.where('id', '=', roundId)
			.select(['year', 'criteriaId'])
			.executeTakeFirst();
		if (!round) return refused({ code: 'evaluation.no-round' });
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('id', '=', memberId)
			.select(['personId', 'fullName', 'activity', 'admittedOn'])
			.executeTakeFirstOrThrow();
		const elsewhere = await tx
			.selectFrom('evaluation as e')
			.innerJoin('unit as u', 'u.id', 'e.unitId')
			.where('e.communeId', '=', communeId)
			.where('e.roundId', '=', roundId)
			.where('e.personId', '=', member.personId)
			.select('u.name')
			.executeTakeFirst();
		const facts = { name: member.fullName };
		if (elsewhere)
			return refused({ code: 'evaluation.evaluated-elsewhere', facts: { ...facts, unit: elsewhere.name } });
		const { fewestMonths } = ruleSetById(criteriaRules, round.criteriaId)!.parameters;
		const admittedBy = addMonths(today, -fewestMonths);
		if (OFF.includes(member.activity)) return refused({ code: 'evaluation.not-evaluated', facts });
		if (member.admittedOn && member.admittedOn > admittedBy)
			return refused({ code: 'evaluation.too-new', facts: { ...facts, months: fewestMonths } });
		const opening = { communeId, roundId, year: round.year, today, admittedBy, now };
		await addSubjects(tx, opening, memberId);
		const { id } = await tx
			.selectFrom('evaluation')
			.where('communeId', '=', communeId)
			.where('roundId', '=', roundId)
			.where('memberId', '=', memberId)
			.select('id')
			.executeTakeFirstOrThrow();
		const until = lastDayCounted(round.year, today);
		await gatherEvidence(tx, { communeId, roundId, year: round.year, until, now, evaluationId: id });
		record('evaluation.subject-added', { evaluationId: id, memberId });
		return done({ id });
	}
});

/** Members on the roll whom a round does not have. */
export const readNotEvaluated = (tx: Tx, communeId: number, roundId: string) =>
	tx
		.selectFrom('member as m')
		.innerJoin('unit as u', 'u.id', 'm.unitId')
		.where('m.communeId', '=', communeId)
		.where('m.activity', 'not in', OFF)
		.where('m.personId', 'not in', (eb) =>
			eb
				.selectFrom('evaluation as e')
				.where('e.communeId', '=', communeId)
				.where('e.roundId', '=', roundId)
				.where('e.personId', 'is not', null)
				.select((on) => on.ref('e.personId').$notNull().as('personId'))
		)
		.select(['m.id', 'm.fullName as name', 'u.name as unitName'])
		.orderBy('m.sortKey')
		.execute();
