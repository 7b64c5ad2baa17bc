import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { returnMessage, setAsideMessage, takeInMessage } from '#domains/citizens/messages/server/commands.ts';
import { moveToSealed } from '#domains/citizens/sealed/server/move-to-sealed.ts';
import { openMessagePerson, readMessage } from '#domains/citizens/messages/server/messages-page.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const found = await readMessage(tx, caller, params.id);
		if (!found) error(404);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		const { photoSha256, ...message } = found;
		return {
			message: { ...message, hasPhoto: photoSha256 !== null },
			mayHandle: may('citizens.take-in-message', found),
			maySeal: may('citizens.move-to-sealed', found),
			commandId: newId()
		};
	});
};

async function carryOut(
	event: RequestEvent<{ id: string }>,
	command: AnyCommand,
	next: (id: string) => string,
	read: (form: FormData) => object = () => ({})
) {
	const form = await event.request.formData();
	const acted = await act<{ id: string }>(event, command, { messageId: event.params.id, ...read(form) }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, next(acted.value.id));
}

const list = () => '/office/cases/messages';

export const actions: Actions = {
	take: (event) =>
		carryOut(
			event,
			takeInMessage,
			(id) => `/office/cases/${id}`,
			(form) => ({ kind: textField(form, 'kind'), topic: textField(form, 'topic') })
		),
	aside: (event) => carryOut(event, setAsideMessage, list, (form) => ({ why: textField(form, 'why') })),
	back: (event) => carryOut(event, returnMessage, (id) => `/office/cases/messages/${id}`),
	seal: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, moveToSealed, { what: 'message', originalId: event.params.id }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, list());
	},
	person: async (event) => {
		const seen = await openMessagePerson(event.locals.caller!, event.params.id, event.url.pathname);
		if (!seen) error(404);
		return { person: seen };
	}
};
