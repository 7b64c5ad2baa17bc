import { error, redirect } from '@sveltejs/kit';
import { readIndicators } from '#domains/outcomes/indicators/server/own-criteria.ts';
import { recordIndicators } from '#domains/outcomes/indicators/server/record-indicators.ts';
import { readVillageFigures } from '#domains/outcomes/indicators/server/village-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import { atRows, figureField, keepRowFiles } from '../../figure-fields.ts';
import { periodAsked } from '../../period-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const choice = await periodAsked(tx, caller, url, today);
		const page = await readVillageFigures(tx, caller, params.unit, choice.period);
		if (!page) error(404);
		const unit = { unitId: page.unit.id, communeId: page.unit.communeId };
		if (!may('read:life', unit)) error(404);
		return {
			...choice,
			...page,
			mayRecord: may('outcomes.record-indicators', unit) && !page.isLocked,
			keepsRounds: may('outcomes.open-recognition', unit),
			seesBoard: may('outcomes.record-indicator-table', unit),
			isSaved: url.searchParams.has('saved'),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const period = textField(form, 'period');
		const places = [...form.keys()].filter((key) => /^c-\d+$/.test(key)).map((key) => Number(key.slice(2)));
		const indicatorOf = await event.locals.read((tx) => readIndicators(tx, event.locals.caller!.communeId));
		const typed = places.flatMap((nth) => {
			const code = textField(form, `c-${nth}`);
			const found = indicatorOf(code);
			const figure = found && figureField(form, nth, found.indicator);
			return figure ? [{ nth, figure: { indicator: code, ...figure } }] : [];
		});
		const kept = await keepRowFiles(
			form,
			typed.map(({ nth }) => nth)
		);
		if ('trouble' in kept) return kept.trouble;
		const figures = typed.map(({ nth, figure }) => ({ ...figure, file: kept.files.get(nth) }));
		const input = { unitCode: event.params.unit, period, figures };
		const acted = await act(event, recordIndicators, input, form);
		if (!acted.ok)
			return atRows(
				acted.trouble,
				typed.map(({ nth }) => nth)
			);
		redirect(303, `/office/indicators/villages/${event.params.unit}?period=${period}&saved`);
	}
};
