import { error, redirect } from '@sveltejs/kit';
import { idOfSet, ruralCriteria } from '#domains/outcomes/indicators/criteria.ts';
import { chooseCriteria } from '#domains/outcomes/indicators/server/choose-criteria.ts';
import { importCriteria } from '#domains/outcomes/indicators/server/import-criteria.ts';
import { ownTable, withOwn } from '#domains/outcomes/indicators/own-criteria.ts';
import { readOwnCriteria } from '#domains/outcomes/indicators/server/own-criteria.ts';
import { readFrame } from '#domains/outcomes/indicators/server/frame.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select(['id as unitId', 'communeId', 'code'])
			.executeTakeFirstOrThrow();
		const may = await mayOf(tx, caller, today);
		if (!may('outcomes.choose-criteria', commune)) error(404);
		const frame = await readFrame(tx, caller, today);
		const own = await readOwnCriteria(tx, caller.communeId);
		return {
			unitCode: commune.code,
			chosen: { ruleSetId: idOfSet(frame.rural), place: frame.place, paper: frame.paper },
			sets: ruralCriteria.map((set) => ({
				id: idOfSet(set),
				source: set.source,
				/** Nobody could read its list: the office enters it. */
				isOpen: set.parameters.criteria.every(({ indicators }) => indicators.length === 0),
				own: own
					.filter(({ ruleSetId }) => ruleSetId === idOfSet(set))
					.map(({ paper, indicators }) => ({ paper, table: ownTable(indicators) }))[0],
				title: set.parameters.title,
				counts: { criteria: set.parameters.criteriaCount, indicators: set.parameters.indicatorCount },
				listed: withOwn(set, own).parameters.criteria.reduce((sum, { indicators }) => sum + indicators.length, 0),
				places: set.parameters.places
			})),
			commandId: newId()
		};
	});

export const actions: Actions = {
	choose: async (event) => {
		const form = await event.request.formData();
		const [ruleSetId = '', place = ''] = textField(form, 'choice').split(' ');
		const input = { unitCode: textField(form, 'unitCode'), ruleSetId, place, paper: textField(form, 'paper') };
		const acted = await act(event, chooseCriteria, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, '/office/indicators');
	},
	import: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			ruleSetId: textField(form, 'ruleSetId'),
			paper: textField(form, 'listPaper'),
			table: textField(form, 'table')
		};
		const acted = await act(event, importCriteria, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
