import { error, redirect } from '@sveltejs/kit';
import { cursorText, noticeCursor, noticesAddress } from '#house/notices/notice-cursor.ts';
import { markRead } from '#house/notices/server/mark-read.ts';
import { readNoticeLink, readNoticePage } from '#house/notices/server/notice-page.ts';
import { isId, newId } from '#lib/ids.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const after = noticeCursor(url.searchParams.get('after'));
	const { notices, unread, next } = await locals.read((tx) => readNoticePage(tx, locals.caller!, after));
	return {
		notices: notices.map(({ id, kind, subject, link, createdAt, readAt }) => ({
			id,
			text: textOf(kind, subject),
			link,
			createdAt,
			isRead: readAt !== null,
			commandId: newId()
		})),
		unread,
		after: after && cursorText(after),
		nextHref: next && noticesAddress(next),
		readAt: new Date().toISOString(),
		commandId: newId()
	};
};

export const actions: Actions = {
	open: async (event) => {
		const form = await event.request.formData();
		const id = textField(form, 'id');
		if (!isId(id)) error(404);
		const link = await event.locals.read((tx) => readNoticeLink(tx, event.locals.caller!, id));
		if (!link) error(404);
		const acted = await act(event, markRead, { ids: [id] }, form);
		return acted.ok ? redirect(303, link) : acted.trouble;
	},
	read: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, markRead, { ids: [textField(form, 'id')] }, form);
		return acted.ok ? redirect(303, noticesAddress(noticeCursor(textField(form, 'after')))) : acted.trouble;
	},
	readAll: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, markRead, { allUntil: textField(form, 'allUntil') }, form);
		return acted.ok ? redirect(303, noticesAddress()) : acted.trouble;
	}
};
