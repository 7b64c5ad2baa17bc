import { whyNotBook } from '#domains/citizens/booking/booking.ts';
import { readPublicReceptions } from '#domains/citizens/reception/server/index.ts';
import { eventJson } from '#domains/citizens/reception/ui/event-json.ts';
import { addMonths, dayInVietNam, firstOfMonth, lastOfMonth, monthOf } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

/** This month and the next, as published. */
export const load: PageServerLoad = async ({ parent, url }) => {
	const { commune } = await parent();
	const today = dayInVietNam(new Date());
	const first = firstOfMonth(today);
	const second = addMonths(first, 1);
	const sessions = commune ? await readPublicReceptions(commune.communeId, first, lastOfMonth(second)) : [];
	return {
		months: [first, second].map((month) => ({
			month: monthOf(month),
			sessions: sessions.filter(({ onDay }) => monthOf(onDay) === monthOf(month))
		})),
		hasAny: sessions.length > 0,
		bookable: sessions.filter((session) => !whyNotBook({ ...session, booked: 0 }, today)).map(({ id }) => id),
		json: eventJson(sessions, commune?.name ?? '', `${url.origin}/reception`)
	};
};
