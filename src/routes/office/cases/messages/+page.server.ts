import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { MESSAGE_TABS, messageTab } from '#domains/citizens/messages/message.ts';
import { countMessages, readMessages } from '#domains/citizens/messages/server/messages-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		if (!mayAnywhere(await readHoldings(tx, caller, dayInVietNam(new Date())), 'read:cases')) error(404);
		const tab = messageTab(url.searchParams.get('state'));
		const [messages, counts] = await Promise.all([readMessages(tx, caller, tab), countMessages(tx, caller)]);
		return { tab, tabs: MESSAGE_TABS, messages, counts };
	});
