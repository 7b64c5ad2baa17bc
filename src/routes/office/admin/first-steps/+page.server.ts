import { error, redirect } from '@sveltejs/kit';
import { putOffStep } from '#domains/organisation/beginning/server/put-off-step.ts';
import { shownSteps } from '#domains/organisation/beginning/shown-step.ts';
import { readCommuneToSetUp, readFirstSteps } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import { requireRight } from '../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		await requireRight(tx, caller, 'organisation.put-off-step');
		const [commune, first, may] = await Promise.all([
			readCommuneToSetUp(tx, caller, today),
			readFirstSteps(tx, caller, today),
			mayOf(tx, caller, today)
		]);
		if (!commune || !first) error(404);
		const here = { unitId: commune.id, communeId: commune.communeId };
		const steps = shownSteps(first, {
			cellWithoutDay: commune.cellWithoutDay,
			may: (command) => may(command, here)
		});
		return {
			communeCode: commune.code,
			steps: steps.map(({ figure, ...step }) => ({
				...step,
				figure: textOf(figure.code, figure.facts),
				commandId: newId()
			}))
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			step: textField(form, 'step'),
			putOff: textField(form, 'putOff') === 'yes'
		};
		const acted = await act(event, putOffStep, input, form);
		return acted.ok ? redirect(303, event.url.pathname) : acted.trouble;
	}
};
