import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readCongresses } from '#domains/meetings/congress/server/congress-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		return {
			congresses: await readCongresses(tx, caller.communeId),
			mayPrepare: mayAnywhere(await readHoldings(tx, caller, dayInVietNam(new Date())), 'meetings.prepare-congress')
		};
	});
