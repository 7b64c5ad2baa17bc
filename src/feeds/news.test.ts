import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomFeed, type News, rssFeed } from './news.ts';

const news: News = {
	title: 'Bản tin xã Hoa Ban',
	text: 'Tin & bài',
	lang: 'vi',
	self: 'https://xa.example/bulletin.atom',
	address: 'https://xa.example/bulletin',
	entries: [
		{
			id: 'urn:uuid:019a0000-0000-7000-8000-000000000001',
			lang: 'vi',
			title: 'Giá <5.000 đồng & "rẻ"',
			lead: '',
			blocks: [
				{ kind: 'heading', text: 'A & B' },
				{ kind: 'paragraph', text: 'x < y' }
			],
			author: 'Ban Biên tập',
			categories: ['Kinh tế', 'cà phê'],
			address: 'https://xa.example/bulletin/gia?in=vi',
			publishedAt: '2026-11-20T16:40:00+07:00',
			updatedAt: '2026-11-21T08:00:00+07:00'
		},
		{
			id: 'urn:uuid:019a0000-0000-7000-8000-000000000002',
			lang: 'blt',
			title: 'ꪁꪫꪱꪣꪼꪕ',
			lead: 'ꪼꪕ',
			blocks: [{ kind: 'paragraph', text: 'ꪼꪕ' }],
			author: 'Ban Biên tập',
			categories: [],
			address: 'https://xa.example/bulletin/tai',
			publishedAt: '2026-11-01T00:30:00+07:00',
			updatedAt: '2026-11-01T00:30:00+07:00'
		}
	]
};

type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string };
const plain = (text: string) =>
	text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as 'amp']);

/** Reads the XML that feeds are made of; anything that is not well formed is an error. */
function readXml(source: string): Node {
	const root: Node = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	let at = 0;
	for (const token of source.matchAll(/<\?xml [^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy)) {
		if (token.index !== at) break;
		at += token[0].length;
		const [, closing, name, attributes = '', empty, text] = token;
		const inner = open.at(-1)!;
		if (text !== undefined) {
			if (/&(?!(amp|lt|gt|quot);)|>/.test(text)) throw new SyntaxError(`text: ${text}`);
			inner.text += plain(text);
		} else if (closing) {
			if (open.pop()?.name !== name) throw new SyntaxError(`closes ${name}`);
		} else if (name) {
			const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)]);
			const node: Node = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
			inner.children.push(node);
			if (!empty) open.push(node);
		}
	}
	if (at !== source.length || open.length !== 1) throw new SyntaxError(`stops at ${source.slice(at, at + 40)}`);
	return root.children[0]!;
}
const of = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const one = (node: Node, name: string) => {
	const [found, ...more] = of(node, name);
	if (!found || more.length > 0) throw new Error(`${node.name}: ${more.length + (found ? 1 : 0)} × ${name}`);
	return found;
};

describe('the bulletin as Atom (RFC 4287)', () => {
	const feed = readXml(atomFeed(news));
	test('says once what it is, where it stands and when it changed last', () => {
		expect(feed).toMatchObject({
			name: 'feed',
			attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }
		});
		expect([one(feed, 'id').text, one(feed, 'title').text]).toEqual([news.self, news.title]);
		expect(one(feed, 'updated').text).toBe('2026-11-21T01:00:00.000Z');
		expect(of(feed, 'link').map(({ attributes }) => attributes.rel)).toEqual(['self', 'alternate']);
	});

	test('has entries with id, title, author, moments and words in their own language', () => {
		const [first, second] = of(feed, 'entry') as [Node, Node];
		expect(one(first, 'id').text).toBe(news.entries[0]!.id);
		expect(one(first, 'title').text).toBe('Giá <5.000 đồng & "rẻ"');
		expect(one(first, 'published').text).toBe('2026-11-20T09:40:00.000Z');
		expect(one(one(first, 'author'), 'name').text).toBe('Ban Biên tập');
		expect(one(first, 'link').attributes).toMatchObject({ rel: 'alternate', href: news.entries[0]!.address });
		expect(of(first, 'category').map(({ attributes }) => attributes.term)).toEqual(['Kinh tế', 'cà phê']);
		expect(one(first, 'content')).toMatchObject({
			attributes: { type: 'html' },
			text: '<h2>A &amp; B</h2><p>x &lt; y</p>'
		});
		expect(second.attributes['xml:lang']).toBe('blt');
		expect(one(second, 'title').text).toBe('ꪁꪫꪱꪣꪼꪕ');
	});

	test('is the same for the same articles, whenever it is asked for', () => {
		expect(atomFeed(news)).toBe(atomFeed(structuredClone(news)));
		expect(one(readXml(atomFeed({ ...news, entries: [] })), 'updated').text).toMatch(/^1970/);
	});
});

test('the bulletin as RSS 2.0 has one channel, and items with a lasting guid and a day of RFC 822', () => {
	const rss = readXml(rssFeed(news));
	expect(rss).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
	const channel = one(rss, 'channel');
	for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate']) one(channel, name);
	const [item] = of(channel, 'item') as [Node];
	expect(one(item, 'guid')).toMatchObject({ attributes: { isPermaLink: 'false' }, text: news.entries[0]!.id });
	expect(one(item, 'pubDate').text).toBe('Fri, 20 Nov 2026 09:40:00 GMT');
	expect(one(item, 'description').text).toBe('A & B');
	expect(one(item, 'link').text).toBe(news.entries[0]!.address);
});

describe('a reader of feeds that others wrote', () => {
	test('finds every article of the Atom feed, with its language, days and categories', () => {
		const read = parseAtomFeed(atomFeed(news));
		expect(read.title).toMatchObject({ value: news.title });
		expect(read.entries).toMatchObject(
			news.entries.map(({ id, title, publishedAt, updatedAt }) => ({
				id,
				title: { value: title },
				published: new Date(publishedAt).toISOString(),
				updated: new Date(updatedAt).toISOString()
			}))
		);
		expect(read.entries?.[0]?.categories?.map(({ term }) => term)).toEqual(['Kinh tế', 'cà phê']);
	});

	test('finds every article of the RSS feed', () => {
		const read = parseRssFeed(rssFeed(news));
		expect(read.title).toBe(news.title);
		expect(read.items?.map(({ title, link }) => [title, link])).toEqual(
			news.entries.map(({ title, address }) => [title, address])
		);
		expect(read.items?.[0]?.pubDate).toBe('Fri, 20 Nov 2026 09:40:00 GMT');
	});
});
