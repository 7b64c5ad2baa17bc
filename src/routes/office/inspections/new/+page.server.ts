import { redirect } from '@sveltejs/kit';
import { BODIES, type Body, KINDS } from '#domains/inspection/files/inspection.ts';
import { inspectionRules } from '#domains/inspection/files/rules.ts';
import { planInspection } from '#domains/inspection/files/server/plan.ts';
import { readCells, readRoll } from '#domains/inspection/files/server/subjects.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { unitWhere } from '../../commune-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const { unit, may } = await unitWhere(tx, caller, today, 'inspection.plan');
		const isHead = may('read:inspections', unit);
		const body: Body = unit.kind === 'cell' ? 'cell' : isHead ? 'commission' : 'committee';
		const { parameters, verified } = ruleSetInForce(inspectionRules, today);
		const drawId = url.searchParams.get('draw');
		return {
			unit: { code: unit.code, name: unit.name },
			body,
			kinds: KINDS.filter((kind) => parameters.kinds[body].includes(kind)),
			isVerified: verified,
			year: Number(today.slice(0, 4)),
			cells: body === 'cell' ? [] : await readCells(tx, caller.communeId, today),
			chosenCell: url.searchParams.get('cell') ?? '',
			drawId: drawId && isId(drawId) ? drawId : '',
			members: (await readRoll(tx, caller.communeId, body === 'cell' ? unit.unitId : undefined)).filter(
				({ personId }) => personId !== caller.personId
			),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			body: BODIES.find((one) => one === textField(form, 'body')) ?? '',
			kind: textField(form, 'kind'),
			year: numberField(form, 'year'),
			month: numberField(form, 'month'),
			subjectUnitCode: optionalField(form, 'subjectUnitCode'),
			subjectMemberId: optionalField(form, 'subjectMemberId'),
			content: textField(form, 'content'),
			why: textField(form, 'why'),
			periodFrom: dayField(form, 'periodFrom'),
			periodTo: dayField(form, 'periodTo'),
			drawId: optionalField(form, 'drawId')
		};
		const acted = await act<{ id: string }>(event, planInspection, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/inspections/${acted.value.id}`);
	}
};
