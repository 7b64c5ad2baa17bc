import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { openFiles } from '../../server/open-files.ts';
import { readSubject } from '../../server/subject.ts';
import { disciplineRules, GROUNDS } from '../discipline.ts';

export const openCase = defineCommand({
	name: 'discipline.open-case',
	does: 'Opens a discipline procedure about a member or a cell; only those who need the file know that it is there.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		subjectUnitCode: v.optional(field.unitCode),
		subjectMemberId: v.optional(field.id),
		ground: v.picklist(GROUNDS),
		matter: field.filled(4000),
		violatedOn: field.day,
		inspectionId: v.optional(field.id)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, commandId, record }, input) {
		const { unitCode: _, subjectUnitCode, subjectMemberId, inspectionId, ...opened } = input;
		await openFiles(tx);
		const subject = await readSubject(tx, target, { unitCode: subjectUnitCode, memberId: subjectMemberId }, today);
		if (!subject) return refused({ code: 'inspection.subject-missing' });
		if (subject.leaders.includes(caller.personId)) return refused({ code: 'inspection.about-oneself' });
		if (!subject.isBelow) return refused({ code: 'inspection.subject-not-below' });
		if (opened.violatedOn > today) return refused({ code: 'inspection.day-ahead' });
		if (inspectionId) {
			const found = await tx
				.selectFrom('inspection')
				.where('communeId', '=', target.communeId)
				.where('id', '=', inspectionId)
				.select('concludedOn')
				.executeTakeFirst();
			if (!found?.concludedOn) return refused({ code: 'discipline.inspection-not-concluded' });
		}
		const { kind } = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select('kind')
			.executeTakeFirstOrThrow();
		const { isBelow: __, leaders: ___, ...about } = subject;
		const id = rowId(commandId);
		await tx
			.insertInto('disciplineCase')
			.values({
				...target,
				...about,
				...opened,
				id,
				body: kind === 'cell' ? 'cell' : 'commission',
				inspectionId: inspectionId ?? null,
				openedOn: today,
				ruleSetId: ruleSetId(ruleSetInForce(disciplineRules, today)),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('discipline.case-opened', { caseId: id });
		return done({ id });
	}
});
