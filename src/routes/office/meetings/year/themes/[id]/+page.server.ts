import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { approveTheme, changeTheme, dropTheme, proposeThemeAgain } from '#domains/meetings/year/server/cell-themes.ts';
import { readPresenters, readTheme } from '#domains/meetings/year/server/theme-page.ts';
import { standingOfTheme, whyNotChangeTheme, whyNotDrop, whyNotProposeAgain } from '#domains/meetings/year/theme.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../../may-of.ts';
import { draftFileIn } from '../../draft-file.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const found = isId(params.id) ? await readTheme(tx, params.id) : undefined;
		if (!found) error(404);
		const { theme, unit, issued } = found;
		const may = await mayOf(tx, locals.caller!, today);
		const here = { unitId: unit.id, communeId: unit.communeId };
		const mayChange = may('meetings.change-theme', here);
		return {
			theme: { ...theme, standing: standingOfTheme(theme) },
			unit,
			issued: issued ?? undefined,
			members: mayChange ? await readPresenters(tx, unit.id) : [],
			may: {
				change: mayChange && !whyNotChangeTheme(theme),
				again: mayChange && !whyNotProposeAgain(theme),
				drop: mayChange && !whyNotDrop(theme),
				plan: may('meetings.plan-meeting', here) && !theme.meeting
			},
			commandId: newId()
		};
	});

type Event = RequestEvent<{ id: string }>;

const give = async (event: Event, command: AnyCommand, form: FormData, input: object) => {
	const acted = await act(event as RequestEvent, command, { themeId: event.params.id, ...input }, form);
	return acted.ok ? redirect(303, event.url.pathname) : acted.trouble;
};

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		const draft = await draftFileIn(form);
		if (!draft.ok) return fail(422, draft.trouble);
		return give(event, changeTheme, form, {
			title: textField(form, 'title'),
			presenterId: optionalField(form, 'presenterId'),
			tiedTo: textField(form, 'tiedTo'),
			draft: textField(form, 'draft'),
			file: draft.file
		});
	},
	approve: async (event) => {
		const form = await event.request.formData();
		return give(event, approveTheme, form, {
			approvedOn: dayField(form, 'approvedOn') ?? '',
			approvalMinutes: textField(form, 'approvalMinutes')
		});
	},
	again: async (event) => give(event, proposeThemeAgain, await event.request.formData(), {}),
	drop: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event as RequestEvent, dropTheme, { themeId: event.params.id }, form);
		const code = textField(form, 'unitCode');
		return acted.ok
			? redirect(303, `/office/meetings/year?unit=${code}&year=${textField(form, 'year')}`)
			: acted.trouble;
	}
};
