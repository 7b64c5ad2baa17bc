import { readNews } from '#house/feeds/server/read-news.ts';
import { withEtag } from '#house/api/with-etag.ts';
import { atomFeed } from '#house/feeds/news.ts';
import type { RequestHandler } from './$types';

/** The newest articles as Atom; `?in=` for one language. */
export const GET: RequestHandler = async ({ request, url }) =>
	withEtag(request, atomFeed(await readNews(url, '/bulletin.atom')), 'application/atom+xml; charset=utf-8');
