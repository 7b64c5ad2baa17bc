import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { documentFilter } from '#domains/direction/documents/document-filter.ts';
import { readDocumentCounts, readDocumentList } from '#domains/direction/documents/server/document-list-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const filter = documentFilter(url.searchParams);
		const holdings = await readHoldings(tx, caller, dayInVietNam(new Date()));
		return {
			filter,
			...(await readDocumentList(tx, caller, filter)),
			counts: await readDocumentCounts(tx, caller, filter),
			mayRegister: mayAnywhere(holdings, 'direction.register-document'),
			mayDraft: mayAnywhere(holdings, 'direction.draft-document'),
			maySetSteps: mayAnywhere(holdings, 'direction.set-approval-step')
		};
	});
