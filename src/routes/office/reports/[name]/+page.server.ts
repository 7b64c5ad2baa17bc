import { error, redirect } from '@sveltejs/kit';
import { enterFigure } from '#house/reports/server/enter-figure.ts';
import { readReport } from '#house/reports/server/read-report.ts';
import { setTarget } from '#house/reports/server/set-target.ts';
import { takeSnapshot } from '#house/reports/server/take-snapshot.ts';
import { templateOf } from '#house/reports/template.ts';
import { isId, newId } from '#lib/ids.ts';
import { readPeriod } from '#lib/period.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { amountField } from '../../works/amount-field.ts';
import { periodOf } from '../period-of.ts';
import { unitAsked } from '../unit-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const template = templateOf(params.name);
	const about = url.searchParams.get('about') ?? undefined;
	if (!template || template.isOverview || (template.about && !isId(about ?? ''))) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const found = await unitAsked({ tx, caller, today }, url);
		if (!found) error(404);
		const { unit, asked, isOwn } = found;
		if (template.of && isOwn && !unit.isProvince) error(404);
		const choice = periodOf(url, today, unit.term);
		const content = await readReport(
			{ tx, caller, today },
			{ template, period: choice.period, about, unitCode: asked }
		);
		if (!content) error(404);
		const may = await mayOf(tx, caller, today);
		return {
			...choice,
			content,
			unitCode: unit.code,
			unitName: unit.name,
			isProvince: unit.isProvince,
			asked,
			targetPeriods: [choice.period.from.slice(0, 4), unit.term].filter((code) => readPeriod(code)),
			mayDraw:
				isOwn && asked === undefined && may('reports.take-snapshot', { unitId: unit.id, communeId: unit.communeId }),
			commandId: newId()
		};
	});
};

/** '92,5' percent is 9250 basis points. */
function percentField(form: FormData, name: string): number | string | undefined {
	const typed = textField(form, name);
	const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?%?$/.exec(typed) ?? [];
	return whole ? Number(whole) * 100 + Number(part.padEnd(2, '0')) : typed || undefined;
}

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
	target: async (event) => {
		const form = await event.request.formData();
		const [figure = '', measure] = textField(form, 'figure').split(':');
		const input = {
			unitCode: textField(form, 'unitCode'),
			figure,
			period: textField(form, 'for'),
			amount: (measure === 'share' ? percentField(form, 'amount') : amountField(form, 'amount')) ?? null,
			paper: textField(form, 'paper')
		};
		const acted = await act(event, setTarget, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `${event.url.pathname}?period=${textField(form, 'period')}`);
	},
	take: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			report: event.params.name,
			period: textField(form, 'period'),
			about: optionalField(form, 'about')
		};
		const acted = await act<{ id: string }>(event, takeSnapshot, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/reports/snapshots/${acted.value.id}`);
	}
};
