import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { caseFilter } from '#domains/citizens/case-filter.ts';
import { readCaseCounts, readCaseList } from '#domains/citizens/server/case-list-page.ts';
import { countMessages } from '#domains/citizens/messages/server/messages-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const filter = caseFilter(url.searchParams);
		const holdings = await readHoldings(tx, caller, today);
		if (!mayAnywhere(holdings, 'read:cases')) error(404);
		const [list, counts, messages] = await Promise.all([
			readCaseList(tx, caller, filter, today),
			readCaseCounts(tx, caller, filter, today),
			countMessages(tx, caller)
		]);
		return {
			filter,
			...list,
			counts,
			waiting: messages.waiting,
			mayPublishTrends: mayAnywhere(holdings, 'citizens.publish-trends'),
			mayRegister: mayAnywhere(holdings, 'citizens.register-case')
		};
	});
