import { popoloEvent } from '#domains/citizens/reception/popolo-events.ts';
import { readPublicReceptions } from '#domains/citizens/reception/server/index.ts';
import { eventTitle } from '#domains/citizens/reception/ui/event-json.ts';
import { readPopolo } from '#domains/organisation/server/popolo.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { withEtag } from '#house/api/with-etag.ts';
import { addMonths, dayInVietNam, firstOfMonth, lastOfMonth, type LocalDate } from '#lib/local-date.ts';
import type { RequestHandler } from './$types';

/** Months before and after this one whose receptions are told. */
const BACK = -3;
const AHEAD = 12;

/** People in public office here, their posts and organisation, and when citizens are received. */
export const GET: RequestHandler = async ({ request }) => {
	const today = dayInVietNam(new Date());
	const commune = await readPortalCommune(today);
	const answer = commune
		? { ...(await readPopolo(commune, today)), events: await receptionEvents(commune.communeId, today) }
		: { persons: [], organizations: [], posts: [], memberships: [], events: [] };
	return withEtag(request, JSON.stringify(answer), 'application/json; charset=utf-8');
};

async function receptionEvents(communeId: number, today: LocalDate) {
	const first = firstOfMonth(today);
	const sessions = await readPublicReceptions(communeId, addMonths(first, BACK), lastOfMonth(addMonths(first, AHEAD)));
	return sessions.map((session) => popoloEvent(session, eventTitle(session), communeId));
}
