import { drawRules } from '#domains/inspection/files/draw.ts';
import { drawSample } from '#domains/inspection/files/server/draws.ts';
import { readDraws } from '#domains/inspection/files/server/draws-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select(['id as unitId', 'communeId', 'code'])
			.executeTakeFirst();
		const draws = await readDraws(tx, caller.communeId);
		return {
			draws: draws.map((draw) => ({
				...draw,
				rules: (ruleSetById(drawRules, draw.ruleSetId) ?? ruleSetInForce(drawRules, draw.onDay)).parameters
			})),
			unitCode: commune && may('inspection.draw', commune) ? commune.code : undefined,
			mayPlan: commune !== undefined && may('inspection.plan', commune),
			year: Number(today.slice(0, 4)),
			commandId: newId()
		};
	});

export const actions: Actions = {
	draw: carryOut(drawSample, (form) => ({
		unitCode: textField(form, 'unitCode'),
		year: numberField(form, 'year'),
		seed: textField(form, 'seed'),
		size: numberField(form, 'size')
	}))
};
