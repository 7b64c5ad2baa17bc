import { error, redirect } from '@sveltejs/kit';
import { cancelWideSession, readWideSession } from '#domains/study/sessions/server/index.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const session = await readWideSession(tx, caller, params.id);
		if (!session) error(404);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		return { session, mayCancel: may('study.cancel-wide-session', session), commandId: newId() };
	});
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, cancelWideSession, { sessionId: event.params.id }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
