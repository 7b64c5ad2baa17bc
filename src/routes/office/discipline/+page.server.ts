import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readCases } from '#domains/inspection/discipline/server/cases-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const holdings = await readHoldings(tx, caller, dayInVietNam(new Date()));
		const mayOpen = mayAnywhere(holdings, 'discipline.open-case');
		const cases = await readCases(tx, caller.communeId);
		// For everybody else the page is not there.
		if (!mayOpen && cases.length === 0) error(404);
		return {
			mayOpen,
			own: cases.filter(({ isSubject }) => isSubject),
			cases: cases.filter(({ isSubject }) => !isSubject)
		};
	});
