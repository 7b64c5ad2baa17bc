import { withEtag } from '#house/api/with-etag.ts';
import { calendarText } from '#house/feeds/calendar.ts';
import { feedOfToken } from '#house/feeds/server/feed-of-token.ts';
import { readOwnFeed, readUnitFeed } from '#house/feeds/server/read-feed.ts';
import { readAs } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { RequestHandler } from './$types';

const TYPE = 'text/calendar; charset=utf-8';

/** A calendar under its private address, read as the person who made it: what they may no longer see is not in it. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	const today = dayInVietNam(new Date());
	const feed = /^[\w-]{22}$/.test(params.token) ? await feedOfToken(params.token, today) : undefined;
	if (!feed) return new Response('404\n', { status: 404, headers: { 'cache-control': 'no-store' } });
	const { caller, unitId } = feed;
	const reader = { caller, origin: url.origin, today };
	const events = await readAs(caller, today, (tx) =>
		unitId ? readUnitFeed(tx, reader, unitId) : readOwnFeed(tx, reader)
	);
	return withEtag(request, calendarText('Cơ Sở', events), TYPE);
};
