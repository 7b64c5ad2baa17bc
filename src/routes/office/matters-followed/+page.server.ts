import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { isLate } from '#domains/inspection/followed/followed.ts';
import { readMatters, readResults } from '#domains/inspection/followed/server/matters-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		const mayOpen = mayAnywhere(holdings, 'inspection.open-matter');
		const matters = await readMatters(tx, caller.communeId);
		const results = await readResults(tx, caller.communeId);
		// For everybody else the page is not there.
		if (!mayOpen && matters.length === 0 && results.length === 0) error(404);
		return {
			mayOpen,
			seesFiles: ['read:inspections', 'read:oversight'].some((action) => mayAnywhere(holdings, action)),
			matters,
			late: matters.filter((matter) => isLate(matter, today)).length,
			results
		};
	});
