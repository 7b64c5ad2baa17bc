import { readNews } from '#house/feeds/server/read-news.ts';
import { withEtag } from '#house/api/with-etag.ts';
import { rssFeed } from '#house/feeds/news.ts';
import type { RequestHandler } from './$types';

/** The newest articles as RSS; `?in=` for one language. */
export const GET: RequestHandler = async ({ request, url }) =>
	withEtag(request, rssFeed(await readNews(url, '/bulletin.rss')), 'application/rss+xml; charset=utf-8');
