import { error, redirect } from '@sveltejs/kit';
import { enterFigure } from '#house/reports/server/enter-figure.ts';
import { readIssuer, readReport } from '#house/reports/server/read-report.ts';
import { takeSnapshot } from '#house/reports/server/take-snapshot.ts';
import { templateOf } from '#house/reports/template.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { amountField } from '../../works/amount-field.ts';
import { periodOf } from '../period-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const template = templateOf(params.name);
	if (!template) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const unit = await readIssuer({ tx, caller, today });
		if (!unit) error(404);
		const choice = periodOf(url, today, unit.term);
		const content = await readReport({ tx, caller, today }, { template, period: choice.period });
		if (!content) error(404);
		const may = await mayOf(tx, caller, today);
		return {
			...choice,
			content,
			unitCode: unit.code,
			mayDraw: may('reports.take-snapshot', { unitId: unit.id, communeId: unit.communeId }),
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	enter: async (event) => {
		const form = await event.request.formData();
		const period = textField(form, 'period');
		const input = {
			unitCode: textField(form, 'unitCode'),
			report: event.params.name,
			period,
			figure: textField(form, 'figure'),
			value: amountField(form, 'value')
		};
		const acted = await act(event, enterFigure, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/reports/${event.params.name}?period=${period}`);
	},
	take: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			report: event.params.name,
			period: textField(form, 'period')
		};
		const acted = await act<{ id: string }>(event, takeSnapshot, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/reports/snapshots/${acted.value.id}`);
	}
};
