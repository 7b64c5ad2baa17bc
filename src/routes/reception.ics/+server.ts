import { readPublicReceptions } from '#domains/citizens/reception/server/index.ts';
import { eventTitle } from '#domains/citizens/reception/ui/event-json.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { withEtag } from '#house/api/with-etag.ts';
import { receptionCalendar } from '#house/feeds/reception-calendar.ts';
import { addMonths, dayInVietNam, firstOfMonth, lastOfMonth } from '#lib/local-date.ts';
import { m } from '#lib/words/messages.ts';
import type { RequestHandler } from './$types';

/** Months before and after this one that a calendar keeps. */
const BACK = -3;
const AHEAD = 12;

/** The published schedule, for calendars of everybody. */
export const GET: RequestHandler = async ({ request, url }) => {
	const today = dayInVietNam(new Date());
	const first = firstOfMonth(today);
	const commune = await readPortalCommune(today);
	const sessions = commune
		? await readPublicReceptions(commune.communeId, addMonths(first, BACK), lastOfMonth(addMonths(first, AHEAD)))
		: [];
	const events = sessions.map((session) => ({
		...session,
		title: eventTitle(session),
		text: [session.topics, session.changeReason].filter(Boolean).join('\n'),
		address: `${url.origin}/reception`,
		isCancelled: session.state === 'cancelled'
	}));
	const name = m.citizens_public_reception_name({ commune: commune?.name ?? '' });
	return withEtag(request, receptionCalendar(name, events), 'text/calendar; charset=utf-8');
};
