import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { DESKTOP, openBrowser, PHONE, signInAs, type Visit, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const UNIT_CODE =
	/\/(cells|look|fees(?!\/(?:bank|arrears))|villages|indicators|figures|unions(?!\/new)|four-good|delegates|admin\/posts|thread\/indicator)\/(?!villages|criteria|map)[^/?]+/;

/** Pages that show the same thing for another row or filter count as one. */
const kindOf = (path: string): string => path.replace(ID, '…').replace(UNIT_CODE, '/$1/…').replace(/\?.*/, '');

/** Files that a link lets one keep are no pages. */
const isPage = (path: string): boolean =>
	/^\/(office|$)/.test(path) &&
	!/^\/office\/files\/|^\/office\/admissions\/[^/]+\/papers\/|\.(ics|docx|xlsx|pdf)(\?|$)/.test(path);

/** Pages of ours that these addresses on a page lead to. */
const pagesAmong = (hrefs: string[], page: string): string[] =>
	hrefs
		.map((href) => new URL(href, page))
		.filter((url) => url.origin === new URL(page).origin)
		.map((url) => url.pathname + url.search)
		.filter(isPage);

const linksOn = async (page: Page): Promise<string[]> =>
	pagesAmong(
		await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
		page.url()
	);

/** Goes to every kind of page that can be reached by links; `visit` says where each leads. */
async function walk(start: string, visit: (path: string, kind: string) => Promise<string[]>): Promise<string[]> {
	const seen = new Set<string>();
	const waiting = [start];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const kind = kindOf(path);
		if (seen.has(kind)) continue;
		seen.add(kind);
		waiting.push(...(await visit(path, kind)));
	}
	return [...seen];
}

const extended = (path: string, suffix: string): string =>
	suffix ? path + (path.includes('?') ? '&' : '?') + suffix : path;

/** Draws each kind of page in the browser, and does something on it. */
const drawing =
	(page: Page, trouble: string[], look: (kind: string) => Promise<void>, suffix = '') =>
	async (path: string, kind: string): Promise<string[]> => {
		const answer = await page.goto(extended(path, suffix));
		if ((answer?.status() ?? 500) >= 400) {
			trouble.push(`${kind}: answers ${answer?.status()}`);
			return [];
		}
		const links = await linksOn(page);
		await look(kind);
		return links;
	};

const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>' };
const plain = (html: string): string => html.replace(/&(amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity] as string);

/** Kinds of pages that were measured already, by whoever met them first: the secretary's in the light, the rest in the dark. */
const measured = new Set<string>();

/** Reads each kind of page as the server sends it, for people whose pages were drawn for somebody else; draws what is new. */
const reading =
	(page: Page, trouble: string[], suffix = '') =>
	async (path: string, kind: string): Promise<string[]> => {
		if (!measured.has(kind)) return drawing(page, trouble, drawn(page, trouble), suffix)(path, kind);
		const answer = await page.request.get(extended(path, suffix));
		if (answer.status() >= 400) {
			trouble.push(`${kind}: answers ${answer.status()}`);
			return [];
		}
		const html = (await answer.text()).replace(/<(script|style|code)\b.*?<\/\1>/gs, '');
		const raw = RAW.exec(plain(html.replace(/<[^>]*>/g, ' ')));
		if (raw) trouble.push(`${kind}: shows "${raw[0]}"`);
		const hrefs = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => plain(href as string));
		return pagesAmong(hrefs, answer.url());
	};

/** Text that slipped through: a code of ours, a placeholder, or what a program prints when it means nothing. */
const RAW =
	/\b(undefined|NaN|\[object|Infinity)\b|\{\w+\}|\b(access|bulletin|calendar|citizens|direction|emulation|evaluation|feeds|input|meetings|members|membership|notices|organisation|outcomes|phone|reports|study|thread)\.[a-z-]{3,}/;

async function lookAt(page: Page, kind: string, trouble: string[]): Promise<void> {
	const text = await page.locator('body').innerText();
	const raw = RAW.exec(text);
	if (raw) trouble.push(`${kind}: shows "${raw[0]}"`);
	if ((await page.title()).trim().length < 3) trouble.push(`${kind}: has no title`);
	if ((await page.locator('h1').count()) !== 1) trouble.push(`${kind}: has not one heading of the first level`);
	await measureWidth(page, kind, trouble);
}

async function measureWidth(page: Page, kind: string, trouble: string[]): Promise<void> {
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	if (overflow > 1) trouble.push(`${kind}: is ${overflow} px wider than the window`);
}

/** What must have a name, which is all that another language changes. */
const NAMED =
	'a[href], button, label, legend, summary, option[value], h1, h2, h3, h4, th, img, [role=img], [role=button]';

/** Parts of a page without a name, for people who hear it. */
async function measureNames(page: Page, kind: string, trouble: string[]): Promise<void> {
	const nameless = await page.locator(NAMED).evaluateAll((elements) =>
		elements
			.filter((element) => !element.closest('[aria-hidden=true], [hidden]'))
			.filter((element) => {
				const named = element.closest('[aria-label], [aria-labelledby], [alt], [title]') === element;
				const within = element.querySelector('[aria-label], [alt]:not([alt=""]), svg title');
				return !named && !within && !element.textContent.trim();
			})
			.map((element) => element.outerHTML.slice(0, 80))
	);
	if (nameless.length > 0) trouble.push(`${kind}: has no name for ${nameless.slice(0, 3).join(' | ')}`);
}

/** Doubles the text for a moment. */
async function enlarge(page: Page, kind: string, trouble: string[]): Promise<void> {
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	await measureWidth(page, `${kind} at 200 %`, trouble);
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

/** What is made as the few before it was made: axe needs time for whatever stands on a page, looked at or not. */
const MORE_OF_THE_SAME = [
	'main tbody > tr:nth-child(n + 6)',
	'main li:nth-child(n + 7)',
	'main select > option:nth-child(n + 4)',
	'main svg :nth-child(n + 12)'
].join();

/** Cuts long lists, once nothing else is asked of the page. */
const shorten = (page: Page): Promise<void> =>
	page.evaluate((selector) => {
		for (const element of document.querySelectorAll(selector)) element.remove();
	}, MORE_OF_THE_SAME);

async function axe(page: Page, kind: string, trouble: string[]): Promise<void> {
	await shorten(page);
	// A bar that floats over the page half covers whatever happens to lie under it; people scroll it free.
	await page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>('body *'))
			if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) element.style.position = 'static';
	});
	for (const violation of await violationsOn(page)) trouble.push(`${kind}: ${violation}`);
}

/** Looks at a kind of page that nobody has drawn yet. */
const drawn = (page: Page, trouble: string[]) => async (kind: string) => {
	await lookAt(page, kind, trouble);
	await axe(page, kind, trouble);
	measured.add(kind);
};

const expectQuiet = ({ outside, faults }: Visit): void => {
	expect(outside, 'asked for outside addresses').toEqual([]);
	expect(faults, 'reported faults').toEqual([]);
};

describe('every page', () => {
	test('is sound and accessible for the cell secretary on a phone, and keeps its place at 200 % text', async () => {
		const visitor = await visit(browser, PHONE);
		const trouble: string[] = [];
		await signInAs(visitor.page, 'cell-secretary');
		const look = async (kind: string) => {
			await enlarge(visitor.page, kind, trouble);
			await drawn(visitor.page, trouble)(kind);
		};
		const seen = await walk('/office', drawing(visitor.page, trouble, look));
		expect(trouble).toEqual([]);
		expect(seen.length).toBeGreaterThan(8);
		expectQuiet(visitor);
	}, 240_000);

	test('has its English for the cell secretary on a phone that runs no scripts', async () => {
		const visitor = await visit(browser, { ...PHONE, javaScriptEnabled: false });
		const trouble: string[] = [];
		await signInAs(visitor.page, 'cell-secretary');
		const look = async (kind: string) => {
			await lookAt(visitor.page, kind, trouble);
			await measureNames(visitor.page, kind, trouble);
		};
		await walk('/office', drawing(visitor.page, trouble, look, 'lang=en'));
		expect(trouble).toEqual([]);
		expectQuiet(visitor);
	}, 180_000);

	test('is sound and accessible for office and administrator at a desk in the dark', async () => {
		const trouble: string[] = [];
		for (const [post, language] of [
			['office-clerk', 'vi'],
			['administrator', 'en']
		] as const) {
			const visitor = await visit(browser, { ...DESKTOP, colorScheme: 'dark' });
			await signInAs(visitor.page, post);
			await walk('/office', reading(visitor.page, trouble, `lang=${language}`));
			expectQuiet(visitor);
		}
		expect(trouble).toEqual([]);
	}, 240_000);

	test.each([
		'commune-secretary',
		'standing-deputy',
		'committee-member',
		'member',
		'inspection-head',
		'village-head',
		'organisation-head',
		'province-clerk'
	])(
		'that the %s can reach answers and shows no raw code',
		async (post) => {
			const visitor = await visit(browser);
			const trouble: string[] = [];
			await signInAs(visitor.page, post);
			await walk('/office', reading(visitor.page, trouble));
			expect(trouble).toEqual([]);
			expectQuiet(visitor);
		},
		180_000
	);

	test('of the portal and the sign-in needs no script and is accessible', async () => {
		const visitor = await visit(browser, { ...PHONE, javaScriptEnabled: true });
		const trouble: string[] = [];
		for (const path of [
			'/',
			'/feedback',
			'/open-data',
			'/bulletin',
			'/models',
			'/dialogues',
			'/listening',
			'/trends',
			'/sign-in',
			'/?lang=en',
			'/feedback?lang=en',
			'/open-data?lang=en',
			'/bulletin?lang=en',
			'/sign-in?lang=en',
			'/no-such-page'
		]) {
			await visitor.page.goto(path);
			await axe(visitor.page, path, trouble);
			if (path.startsWith('/?') || path === '/') {
				const scripts = await visitor.page.locator('script').count();
				if (scripts > 0) trouble.push(`${path}: carries ${scripts} scripts`);
			}
		}
		expect(trouble).toEqual([]);
		expect(visitor.outside).toEqual([]);
	});
});
