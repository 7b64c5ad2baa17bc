import { error, redirect } from '@sveltejs/kit';
import { readIndicators } from '#domains/outcomes/indicators/server/own-criteria.ts';
import { approveIndicators } from '#domains/outcomes/indicators/server/approve-indicators.ts';
import { readIndicator } from '#domains/outcomes/indicators/server/indicator-page.ts';
import { recordIndicatorTable } from '#domains/outcomes/indicators/server/record-indicator-table.ts';
import { returnIndicator } from '#domains/outcomes/indicators/server/return-indicator.ts';
import { setThreshold } from '#domains/outcomes/indicators/server/set-threshold.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { atRows, figureField, keepRowFiles } from '../figure-fields.ts';
import { periodAsked } from '../period-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) => {
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const found = (await readIndicators(tx, caller.communeId))(params.code);
		if (!found) error(404);
		const { indicator, criterion } = found;
		const today = dayInVietNam(new Date());
		const choice = await periodAsked(tx, caller, url, today);
		const page = await readIndicator(tx, caller, indicator, choice.period);
		const may = await mayOf(tx, caller, today);
		const commune = { unitId: page.commune.id, communeId: page.commune.communeId };
		return {
			...choice,
			...page,
			indicator,
			criterion: { number: criterion.number, name: criterion.name },
			mayRecord: may('outcomes.record-indicator-table', commune) && !page.lock,
			mayApprove: may('outcomes.approve-indicators', commune) && !page.lock,
			commandId: newId()
		};
	});
};

/** '71,5' and '71.5' are 7150. */
function hundredthsField(form: FormData, name: string): number | string | undefined {
	const typed = textField(form, name);
	const [, whole, part = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed) ?? [];
	return whole ? Number(whole) * 100 + Number(part.padEnd(2, '0')) : typed || undefined;
}

const here = (code: string, period: string) => `/office/indicators/${code}?period=${period}`;

export const actions: Actions = {
	record: async (event) => {
		const form = await event.request.formData();
		const caller = event.locals.caller!;
		const indicatorOf = await event.locals.read((tx) => readIndicators(tx, caller.communeId));
		const { indicator } = indicatorOf(event.params.code) ?? error(404);
		const period = textField(form, 'period');
		const places = [...form.keys()].filter((key) => /^u-\d+$/.test(key)).map((key) => Number(key.slice(2)));
		const typed = places.flatMap((nth) => {
			const figure = figureField(form, nth, indicator);
			return figure ? [{ nth, row: { unitCode: textField(form, `u-${nth}`), ...figure } }] : [];
		});
		const kept = await keepRowFiles(
			form,
			typed.map(({ nth }) => nth)
		);
		if ('trouble' in kept) return kept.trouble;
		const input = {
			unitCode: textField(form, 'unitCode'),
			indicator: event.params.code,
			period,
			rows: typed.map(({ nth, row }) => ({ ...row, file: kept.files.get(nth) }))
		};
		const acted = await act(event, recordIndicatorTable, input, form);
		if (!acted.ok)
			return atRows(
				acted.trouble,
				typed.map(({ nth }) => nth)
			);
		redirect(303, here(event.params.code, period));
	},
	approve: async (event) => {
		const form = await event.request.formData();
		const period = textField(form, 'period');
		const input = { unitCode: textField(form, 'unitCode'), period, indicator: event.params.code };
		const acted = await act(event, approveIndicators, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, here(event.params.code, period));
	},
	return: async (event) => {
		const form = await event.request.formData();
		const input = { valueId: textField(form, 'valueId'), reason: textField(form, 'returnReason') };
		const acted = await act(event, returnIndicator, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, here(event.params.code, textField(form, 'period')));
	},
	threshold: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			indicator: event.params.code,
			hundredths: hundredthsField(form, 'hundredths'),
			from: dayField(form, 'from'),
			source: textField(form, 'source')
		};
		const acted = await act(event, setThreshold, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, here(event.params.code, textField(form, 'period')));
	}
};
