import { error, fail, redirect } from '@sveltejs/kit';
import { planTheme } from '#domains/meetings/year/server/cell-themes.ts';
import { readIssuedTheme, readPresenters } from '#domains/meetings/year/server/theme-page.ts';
import { quarterOfMonth } from '#domains/meetings/year/quarter.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam, monthOf } from '#lib/local-date.ts';
import { numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../../may-of.ts';
import { draftFileIn } from '../../draft-file.ts';
import { yearAsked } from '../../year-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const cells = (await readUnitsInSight(tx, caller.communeId, today)).filter(
			({ kind, id, communeId }) => kind === 'cell' && may('meetings.plan-theme', { unitId: id, communeId })
		);
		const asked = url.searchParams.get('unit');
		const cell = asked ? cells.find(({ code }) => code === asked) : cells[0];
		if (!cell) error(404);
		const given = Number(url.searchParams.get('quarter'));
		const issuedId = url.searchParams.get('issued');
		return {
			cell: { code: cell.code, name: cell.name },
			year: yearAsked(url.searchParams.get('year'), today),
			quarter: [1, 2, 3, 4].includes(given) ? given : quarterOfMonth(monthOf(today)).quarter,
			members: await readPresenters(tx, cell.id),
			issued: issuedId && isId(issuedId) ? await readIssuedTheme(tx, issuedId) : undefined,
			commandId: newId()
		};
	});

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		const draft = await draftFileIn(form);
		if (!draft.ok) return fail(422, draft.trouble);
		const input = {
			unitCode: textField(form, 'unitCode'),
			year: numberField(form, 'year'),
			quarter: numberField(form, 'quarter'),
			title: textField(form, 'title'),
			presenterId: optionalField(form, 'presenterId'),
			tiedTo: textField(form, 'tiedTo'),
			draft: textField(form, 'draft'),
			issuedThemeId: optionalField(form, 'issuedThemeId'),
			file: draft.file
		};
		const acted = await act<{ id: string }>(event, planTheme, input, form);
		return acted.ok ? redirect(303, `/office/meetings/year/themes/${acted.value.id}`) : acted.trouble;
	}
};
