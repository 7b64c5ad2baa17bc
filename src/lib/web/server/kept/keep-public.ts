import type { RequestEvent } from '@sveltejs/kit';
import { countRequest } from '../metrics.ts';
import { keepOf } from './kept-answer.ts';

/** Forms with an id of their own, and what is for the holder of one link. */
const NOT_KEPT = [
	'/(portal)/feedback',
	'/(portal)/reception/[id]',
	'/(portal)/reception/bookings',
	'/(portal)/stop-mail/[token]',
	'/(portal)/bulletin/comments'
];
const FEEDS = ['/reception.ics', '/bulletin.atom', '/bulletin.rss', '/popolo.json', '/open-data/[file]'];

const isForEverybody = ({ route: { id }, request, locals }: RequestEvent): boolean =>
	request.method === 'GET' &&
	!locals.caller &&
	id !== null &&
	(FEEDS.includes(id) || (id.startsWith('/(portal)') && !NOT_KEPT.includes(id)));

/** Leaves a public answer with the program, which gives it to whoever asks the same next. */
export async function keptForOthers(event: RequestEvent, response: Response): Promise<Response> {
	const keep = keepOf(event.platform?.req);
	const { headers, status } = response;
	if (!keep || !isForEverybody(event) || status !== 200 || headers.has('set-cookie')) return response;
	const body = Buffer.from(await response.arrayBuffer());
	const kept = { ...Object.fromEntries(headers), 'content-length': String(body.length) };
	keep({ headers: kept, body, counted: () => countRequest(event, response, performance.now()) });
	return new Response(body, { status, headers });
}
