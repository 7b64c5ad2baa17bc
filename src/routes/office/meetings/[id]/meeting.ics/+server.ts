import { error } from '@sveltejs/kit';
import { calendarText } from '#house/feeds/calendar.ts';
import { readMeetingEvent } from '#house/feeds/server/read-feed.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { RequestHandler } from './$types';

/** One meeting as a file for a calendar. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const reader = { caller: locals.caller!, origin: url.origin, today: dayInVietNam(new Date()) };
	const event = await locals.read((tx) => readMeetingEvent(tx, reader, params.id));
	if (!event) error(404);
	return new Response(calendarText('Cơ Sở', [event]), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="sinh-hoat.ics"'
		}
	});
};
