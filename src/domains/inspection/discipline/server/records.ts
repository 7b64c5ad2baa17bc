import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { DisciplineForm, Level } from '../discipline.ts';
import type { DisciplineCase } from './case-row.ts';

type Decided = { form: DisciplineForm; level: Level; number: string; on: LocalDate };

/** Puts what was decided where the member, and those who see the private part of a member, find it. */
export async function keepRecord(
	{ tx, target }: Act,
	file: DisciplineCase,
	{ form, level, number, on }: Decided
): Promise<void> {
	if (!file.subjectMemberId || !file.subjectPersonId) return;
	await tx
		.insertInto('disciplineRecord')
		.values({
			communeId: target.communeId,
			id: newId(),
			unitId: file.subjectUnitId,
			caseId: file.id,
			memberId: file.subjectMemberId,
			personId: file.subjectPersonId,
			form,
			level,
			number,
			effectiveOn: on
		})
		.execute();
}

/** Ends what stands of a file: lifted, or changed into something else. */
export const endRecord = ({ tx, target }: Act, caseId: string, on: LocalDate, endedAs: 'lifted' | 'changed') =>
	tx
		.updateTable('disciplineRecord')
		.set({ endedOn: on, endedAs })
		.where('communeId', '=', target.communeId)
		.where('caseId', '=', caseId)
		.where('endedOn', 'is', null)
		.execute();
