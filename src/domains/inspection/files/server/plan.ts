import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { readSubject } from '../../server/subject.ts';
import { BODIES, KINDS } from '../inspection.ts';
import { whyNotPlan } from '../planning.ts';
import { inspectionRules } from '../rules.ts';
import { letInto } from './people.ts';

export const planInspection = defineCommand({
	name: 'inspection.plan',
	does: 'Puts an inspection or a supervision into the programme of a year, or opens one at once on signs of violation; names no informant.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		body: v.picklist(BODIES),
		kind: v.picklist(KINDS),
		year: field.wholeNumber(2020, 2100),
		month: v.optional(field.wholeNumber(1, 12)),
		subjectUnitCode: v.optional(field.unitCode),
		subjectMemberId: v.optional(field.id),
		content: field.filled(2000),
		why: v.optional(field.text(2000), ''),
		periodFrom: v.optional(field.day),
		periodTo: v.optional(field.day),
		drawId: v.optional(field.id)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(
		{ tx, target, caller, today, now, commandId, record },
		{ unitCode: _, subjectUnitCode, subjectMemberId, ...plan }
	) {
		const rules = ruleSetInForce(inspectionRules, today);
		const unit = await readUnit(tx, target.unitId);
		const subject = await readSubject(tx, target, { unitCode: subjectUnitCode, memberId: subjectMemberId }, today);
		if (!subject) return refused({ code: 'inspection.subject-missing' });
		if ((plan.body === 'cell') !== (unit.kind === 'cell')) return refused({ code: 'inspection.body-not-of-unit' });
		// The committee is led by its secretary and standing deputy, the commission by its head: each plans for their own.
		const { isCommission } = await ownBody(tx, target.communeId);
		if (plan.body !== 'cell' && (plan.body === 'commission') !== isCommission)
			return refused({ code: `inspection.not-for-the-${plan.body}` });
		if (plan.periodFrom && plan.periodTo && plan.periodTo < plan.periodFrom)
			return refused({ code: 'inspection.period-backwards' });
		const refusal = whyNotPlan(
			{
				...plan,
				subject: subject.subject,
				today,
				isOwn: subject.subjectPersonId === caller.personId,
				isBelow: subject.isBelow,
				hasCommittee: unit.hasCommittee,
				members: unit.members
			},
			rules
		);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		const { isBelow: __, leaders: ___, standing: ____, rank: _____, ...about } = subject;
		await tx
			.insertInto('inspection')
			.values({
				...target,
				...plan,
				...about,
				id,
				ruleSetId: ruleSetId(rules),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		if (plan.body === 'committee') await letInto(tx, target, id, caller, today);
		record('inspection.planned', { inspectionId: id });
		return done({ id });
	}
});

async function readUnit(tx: Tx, unitId: string) {
	return tx
		.selectFrom('unit')
		.where('id', '=', unitId)
		.select(['kind', 'hasCommittee'])
		.select(
			sql<number>`(select count(*) from member m where m.commune_id = unit.commune_id and m.unit_id = unit.id
				and m.activity not in ('left', 'died'))::int`.as('members')
		)
		.executeTakeFirstOrThrow();
}

async function ownBody(tx: Tx, communeId: number) {
	const { rows } = await sql<{ isCommission: boolean }>`
		select ${communeId} = any(app.wide('inspections')) as is_commission`.execute(tx);
	return rows[0]!;
}
