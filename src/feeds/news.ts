/** An article as readers of news take it, all in words. */
export type NewsEntry = {
	/** An IRI that stays, whatever becomes of title and address. */
	id: string;
	lang: string;
	title: string;
	lead: string;
	blocks: { kind: 'heading' | 'paragraph'; text: string }[];
	author: string;
	categories: string[];
	address: string;
	/** RFC 3339. */
	publishedAt: string;
	updatedAt: string;
};

export type News = {
	title: string;
	text: string;
	lang: string;
	/** Address of the feed, and of the page that it follows. */
	self: string;
	address: string;
	entries: NewsEntry[];
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
/** With attributes in the order given. */
const element = (name: string, text: string, attributes: Record<string, string> = {}): string => {
	const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
	return text === '' ? `<${opening}/>` : `<${opening}>${escaped(text)}</${name}>`;
};

const html = ({ lead, blocks }: NewsEntry): string =>
	[...(lead ? [{ kind: 'paragraph', text: lead }] : []), ...blocks]
		.map(({ kind, text }) => (kind === 'heading' ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`))
		.join('');

const moment = (at: string): string => new Date(at).toISOString();
/** RFC 822, with the year in full. */
const mailMoment = (at: string): string => new Date(at).toUTCString();

const EPOCH = '1970-01-01T00:00:00Z';
/** When anything of it changed last; the same words give the same feed, whenever it is asked for. */
const changedAt = ({ entries }: News): string =>
	entries.map(({ updatedAt }) => moment(updatedAt)).reduce((latest, at) => (at > latest ? at : latest), EPOCH);

const document = (lines: string[]): string => ['<?xml version="1.0" encoding="utf-8"?>', ...lines, ''].join('\n');

/** @source RFC 4287 */
export function atomFeed(news: News): string {
	return document([
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(news.lang)}">`,
		element('id', news.self),
		element('title', news.title),
		element('subtitle', news.text),
		element('updated', changedAt(news)),
		element('link', '', { rel: 'self', type: 'application/atom+xml', href: news.self }),
		element('link', '', { rel: 'alternate', type: 'text/html', href: news.address }),
		...news.entries.flatMap((entry) => [
			`<entry xml:lang="${escaped(entry.lang)}">`,
			element('id', entry.id),
			element('title', entry.title),
			element('published', moment(entry.publishedAt)),
			element('updated', moment(entry.updatedAt)),
			`<author>${element('name', entry.author)}</author>`,
			...entry.categories.map((term) => element('category', '', { term })),
			element('link', '', { rel: 'alternate', type: 'text/html', href: entry.address, hreflang: entry.lang }),
			...(entry.lead ? [element('summary', entry.lead)] : []),
			element('content', html(entry), { type: 'html' }),
			'</entry>'
		]),
		'</feed>'
	]);
}

/** @source RSS 2.0, rssboard.org */
export function rssFeed(news: News): string {
	return document([
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
		'<channel>',
		element('title', news.title),
		element('link', news.address),
		element('description', news.text),
		element('language', news.lang),
		element('lastBuildDate', mailMoment(changedAt(news))),
		element('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: news.self }),
		...news.entries.flatMap((entry) => [
			'<item>',
			element('title', entry.title),
			element('link', entry.address),
			element('guid', entry.id, { isPermaLink: 'false' }),
			element('pubDate', mailMoment(entry.publishedAt)),
			element('dc:creator', entry.author),
			element('dc:language', entry.lang),
			...entry.categories.map((category) => element('category', category)),
			element('description', entry.lead || (entry.blocks[0]?.text ?? '')),
			element('content:encoded', html(entry)),
			'</item>'
		]),
		'</channel>',
		'</rss>'
	]);
}
