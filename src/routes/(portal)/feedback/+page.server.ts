import { error, fail } from '@sveltejs/kit';
import { leaveMessage } from '#domains/citizens/messages/server/leave-message.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { countSend } from '#lib/web/server/public-sends.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const FIELDS = ['topic', 'body', 'place', 'fullName', 'phone'];

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	if (!commune) error(404);
	return { messageId: newId() };
};

export const actions: Actions = {
	default: async (event) => {
		const now = new Date();
		const commune = await readPortalCommune(dayInVietNam(now));
		if (!commune) error(404);
		const form = await event.request.formData();
		const values = Object.fromEntries(FIELDS.map((name) => [name, textField(form, name)]));
		const minutes = await countSend('message', event.getClientAddress());
		if (minutes > 0)
			return fail(429, { errors: [], refusalText: textOf('citizens_feedback_too_often', { minutes }), values });

		const kept = await keepFiles(form, 'photo');
		if (!kept.ok) return fail(422, { errors: [{ path: 'photo', text: kept.text }], values });
		const [photo] = kept.files;
		if (photo && !photo.type.startsWith('image/'))
			return fail(422, {
				errors: [{ path: 'photo', text: textOf('files.picture-damaged', { name: photo.name }) }],
				values
			});

		const id = textField(form, 'messageId');
		const sent = await leaveMessage(commune.communeId, isId(id) ? id : newId(), values, photo, now);
		if (sent.ok) return { sent: sent.value };
		return fail(422, {
			errors: sent.errors.map(({ path, code, facts }) => ({ path, text: textOf(code, facts) })),
			values
		});
	}
};
