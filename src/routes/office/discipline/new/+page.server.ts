import { redirect } from '@sveltejs/kit';
import { GROUNDS } from '#domains/inspection/discipline/discipline.ts';
import { openCase } from '#domains/inspection/discipline/server/open-case.ts';
import { readFiles } from '#domains/inspection/files/server/files-page.ts';
import { readCells, readRoll } from '#domains/inspection/files/server/subjects.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { unitWhere } from '../../commune-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const { unit } = await unitWhere(tx, caller, today, 'discipline.open-case');
		const isCell = unit.kind === 'cell';
		const files = await readFiles(tx, caller.communeId, caller.personId);
		return {
			unit: { code: unit.code, name: unit.name },
			grounds: GROUNDS,
			cells: isCell ? [] : await readCells(tx, caller.communeId, today),
			members: (await readRoll(tx, caller.communeId, isCell ? unit.unitId : undefined)).filter(
				({ personId }) => personId !== caller.personId
			),
			inspections: files
				.filter((file) => file.concludedOn && !file.isSubject)
				.map(({ id, subjectName, content }) => ({ id, label: `${subjectName}: ${content}` })),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			subjectUnitCode: optionalField(form, 'subjectUnitCode'),
			subjectMemberId: optionalField(form, 'subjectMemberId'),
			ground: textField(form, 'ground'),
			matter: textField(form, 'matter'),
			violatedOn: dayField(form, 'violatedOn') ?? '',
			inspectionId: optionalField(form, 'inspectionId')
		};
		const acted = await act<{ id: string }>(event, openCase, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/discipline/${acted.value.id}`);
	}
};
