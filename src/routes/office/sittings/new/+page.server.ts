import { error, redirect } from '@sveltejs/kit';
import { bodyRuleOn } from '#domains/meetings/sittings/bodies.ts';
import { conveneSitting } from '#domains/meetings/sittings/server/convene-sitting.ts';
import { BODIES } from '#domains/meetings/sittings/sitting.ts';
import { newId } from '#lib/ids.ts';
import { addDays, dayInVietNam, type LocalDate, weekday } from '#lib/local-date.ts';
import { act } from '#lib/web/server/act.ts';
import { momentFields, textField } from '#lib/web/form-fields.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const units = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', 'in', ['commune', 'mass-organisation'])
			.where('validFrom', '<=', today)
			.where('validTo', '>', today)
			.select(['id', 'communeId', 'code', 'name', 'kind'])
			.orderBy('kind')
			.orderBy('sortKey')
			.execute();
		const own = units.filter(({ id, communeId }) => may('meetings.convene-sitting', { unitId: id, communeId }));
		// One choice for the bodies of the commune, and one for each mass organisation.
		const choices = BODIES.flatMap((body) =>
			own
				.filter(({ kind }) => kind === bodyRuleOn(body, today).unitKind)
				.map(({ code, name }) => ({ body, unitCode: code, unitName: name }))
		);
		if (choices.length === 0) error(404);
		const asked = url.searchParams.get('body');
		const chosen = choices.find(({ body }) => body === asked) ?? choices[0]!;
		const last = await tx
			.selectFrom('sitting')
			.where('body', '=', chosen.body)
			.orderBy('startsAt', 'desc')
			.limit(1)
			.select('place')
			.executeTakeFirst();
		return { choices, chosen, on: workingDayAfter(today), place: last?.place ?? '', commandId: newId() };
	});

/** A week ahead: time for papers to be read; not on a Saturday or Sunday. */
function workingDayAfter(today: LocalDate): LocalDate {
	const day = addDays(today, 7);
	return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day;
}

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const [body = '', unitCode = ''] = textField(form, 'what').split(' ');
		const input = {
			unitCode,
			body,
			title: textField(form, 'title'),
			startsAt: momentFields(form, 'startDay', 'startTime') ?? '',
			place: textField(form, 'place')
		};
		const acted = await act<{ id: string }>(event, conveneSitting, input, form);
		if (acted.ok) redirect(303, `/office/sittings/${acted.value.id}`);
		for (const wrong of acted.trouble.data.errors) if (wrong.path === 'startsAt') wrong.path = 'startDay';
		return acted.trouble;
	}
};
