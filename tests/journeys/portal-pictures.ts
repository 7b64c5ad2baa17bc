/**
 * Draws the pictures of docs/portal.md: every page that anybody may open, at 390 and 1440 px.
 * Run by hand on a demonstration that runs somewhere: `node tests/journeys/portal-pictures.ts http://127.0.0.1:3000`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';

const [address = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const FOLDER = join(import.meta.dirname, '../../docs/pictures/portal');
/** A long page is cut here: what follows is more of the same. */
const LONGEST = 2_200;
const WIDTHS = [
	{ width: 390, height: 844, colorScheme: 'dark', drawn: 390 },
	{ width: 1440, height: 1000, colorScheme: 'light', drawn: 900 }
] as const;

/** Pages by name; the second is the first link like this on the page before it. */
const PAGES: Record<string, [path: string, link?: RegExp]> = {
	home: ['/'],
	reception: ['/reception'],
	booking: ['/reception', /^\/reception\/(?!bookings)[^/]+$/],
	feedback: ['/feedback'],
	cases: ['/cases'],
	denunciations: ['/denunciations'],
	dialogues: ['/dialogues'],
	dialogue: ['/dialogues', /^\/dialogues\/[^/]+$/],
	listening: ['/listening'],
	trends: ['/trends'],
	works: ['/works'],
	work: ['/works', /^\/works\/(?!receipt)[^/]+$/],
	movements: ['/movements'],
	models: ['/models'],
	model: ['/models', /^\/models\/[^/]+$/],
	indicators: ['/indicators'],
	disclosures: ['/disclosures'],
	bulletin: ['/bulletin'],
	article: ['/bulletin', /^\/bulletin\/(?!comments)[^/?]+$/],
	'open-data': ['/open-data']
};

async function pathOf(page: Page, path: string, link?: RegExp): Promise<string> {
	if (!link) return path;
	await page.goto(path);
	const hrefs = await page
		.locator('main a[href]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
	const found = hrefs.find((href) => link.test(href));
	if (!found) throw new Error(`${path} has no link like ${link}`);
	return found;
}

async function draw(browser: Browser, { drawn, ...screen }: (typeof WIDTHS)[number]): Promise<void> {
	const { width, height, colorScheme } = screen;
	const context = await browser.newContext({
		baseURL: address,
		viewport: { width, height },
		colorScheme,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh'
	});
	const page = await context.newPage();
	for (const [name, [path, link]] of Object.entries(PAGES)) {
		const answer = await page.goto(await pathOf(page, path, link));
		if (answer?.status() !== 200) throw new Error(`${page.url()} answered ${answer?.status()}`);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const picture = sharp(await page.screenshot({ animations: 'disabled', fullPage: true }));
		const { height: whole = LONGEST } = await picture.metadata();
		await picture
			.extract({ left: 0, top: 0, width, height: Math.min(whole, LONGEST) })
			.resize({ width: drawn })
			.webp({ quality: 60, effort: 6 })
			.toFile(join(FOLDER, `${name}-${width}.webp`));
	}
	await context.close();
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu']
});
try {
	for (const screen of WIDTHS) await draw(browser, screen);
} finally {
	await browser.close();
}
