import { readPopolo } from '#domains/organisation/server/popolo.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { withEtag } from '#house/api/with-etag.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { RequestHandler } from './$types';

/** People in public office here, their posts and organisation. */
export const GET: RequestHandler = async ({ request }) => {
	const today = dayInVietNam(new Date());
	const commune = await readPortalCommune(today);
	const answer = commune
		? await readPopolo(commune, today)
		: { persons: [], organizations: [], posts: [], memberships: [] };
	return withEtag(request, JSON.stringify(answer), 'application/json; charset=utf-8');
};
