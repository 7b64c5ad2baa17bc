import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { addPaper } from '#domains/meetings/server/papers.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { optionalField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { actionsOf } from './hold/carry-out.ts';
import { PREPARING_FORMS } from './preparing-forms.ts';

/** One action for each thing that is prepared. */
export const preparing = {
	...actionsOf(PREPARING_FORMS),
	paper: async (event: RequestEvent<{ id: string }>) => {
		const form = await event.request.formData();
		const name = optionalField(form, 'paperName');
		const kept = await keepFiles(form, 'paper-file');
		const file = kept.ok && kept.files[0];
		if (!file) {
			const text = kept.ok ? textOf('meetings.paper-without-file') : kept.text;
			const values = { which: 'paper', paperName: name ?? '' };
			return fail(422, { errors: [{ path: 'paper-file', text }], values });
		}
		const acted = await act(event, addPaper, { meetingId: event.params.id, file, name }, form);
		return acted.ok ? redirect(303, '?part=papers') : acted.trouble;
	}
};
