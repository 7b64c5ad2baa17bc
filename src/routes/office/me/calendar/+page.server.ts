import { redirect } from '@sveltejs/kit';
import { readFeedsPage } from '#house/feeds/server/feeds-page.ts';
import { endFeed, makeFeed } from '#house/feeds/server/make-feed.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { feeds, cells } = await locals.read((tx) => readFeedsPage(tx, locals.caller!, dayInVietNam(new Date())));
	return {
		feeds: feeds.map((feed) => ({ ...feed, ids: { renew: newId(), end: newId() } })),
		cells: cells.filter(({ code }) => !feeds.some(({ unitCode }) => unitCode === code)),
		isEnded: url.searchParams.has('ended'),
		ids: { own: newId(), unit: newId() }
	};
};

export const actions: Actions = {
	make: async (event) => {
		const form = await event.request.formData();
		const unitCode = optionalField(form, 'unitCode');
		const acted = await act<{ token: string | null }>(event, makeFeed, { unitCode }, form);
		if (!acted.ok) return acted.trouble;
		const { token } = acted.value;
		// A form that is sent again has its answer without the token: it was shown once.
		return token ? { made: { unitCode, address: `${event.url.origin}/feeds/${token}.ics` } } : {};
	},
	end: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, endFeed, { feedId: textField(form, 'feedId') }, form);
		return acted.ok ? redirect(303, '/office/me/calendar?ended') : acted.trouble;
	}
};
