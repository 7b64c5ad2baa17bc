import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { type BookTab, readBook, readBookCounts } from '#domains/citizens/reception/server/book-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		if (!mayAnywhere(holdings, 'read:cases')) error(404);
		const tab: BookTab = url.searchParams.get('tab') === 'promised' ? 'promised' : 'all';
		const before = Math.max(0, Math.trunc(Number(url.searchParams.get('skip'))) || 0);
		return {
			tab,
			skipped: before,
			...(await readBook(tx, caller, tab, before)),
			counts: await readBookCounts(tx, caller),
			mayRecord: mayAnywhere(holdings, 'citizens.record-visit')
		};
	});
