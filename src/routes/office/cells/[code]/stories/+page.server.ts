import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { readStanding, readThemeTitles } from '#domains/meetings/server/index.ts';
import { readStoryLog } from '#domains/study/server/index.ts';
import { recordStory, withdrawStory } from '#domains/study/server/stories.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { storyIn, STORY_FIELDS } from '../../../story-fields.ts';
import { yearAsked } from '../../../year-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const today = dayInVietNam(new Date());
	const year = yearAsked(url, today);
	return locals.read(async (tx) => {
		const unit = await tx
			.selectFrom('unit')
			.where('code', '=', params.code)
			.where('kind', '=', 'cell')
			.select(['id', 'code', 'name', 'communeId'])
			.executeTakeFirst();
		if (!unit) error(404);
		const mayRecord = (await readStanding(tx, locals.caller!, unit.id, today)).isSecretaryOrDeputy;
		const members = mayRecord
			? await tx
					.selectFrom('member')
					.where('communeId', '=', unit.communeId)
					.where('unitId', '=', unit.id)
					.where('activity', 'not in', ['left', 'died'])
					.select(['id', 'fullName'])
					.orderBy('sortKey')
					.execute()
			: [];
		const cell = { communeId: unit.communeId, unitId: unit.id };
		return {
			cell: { code: unit.code, name: unit.name },
			stories: await readStoryLog(tx, cell, year),
			themes: mayRecord ? await readThemeTitles(tx, cell, year) : [],
			tellers: members.map(({ id, fullName }) => ({ value: id, label: fullName })),
			mayRecord,
			year,
			commandId: newId()
		};
	});
};

async function carryOut(event: RequestEvent, command: AnyCommand, input: object, form: FormData) {
	const acted = await act(event, command, input, form);
	if (acted.ok) redirect(303, `${event.url.pathname}?year=${event.url.searchParams.get('year') ?? ''}`);
	const names: Record<string, string> = STORY_FIELDS;
	for (const trouble of acted.trouble.data.errors) trouble.path = names[trouble.path] ?? trouble.path;
	return acted.trouble;
}

export const actions: Actions = {
	tell: async (event) => {
		const form = await event.request.formData();
		const told = { ...storyIn(form), unitCode: event.params.code, toldOn: dayField(form, 'toldOn') ?? '' };
		return carryOut(event, recordStory, told, form);
	},
	untell: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, withdrawStory, { storyId: textField(form, 'storyId') }, form);
	}
};
