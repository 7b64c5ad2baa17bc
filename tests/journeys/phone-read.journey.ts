import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOfColour, violationsOn } from './axe.ts';
import { enrolled, PIN } from './phones.ts';

const SCREENS = ['/phone/meeting', '/phone/village', '/phone/outbox', '/phone/handover', '/phone/device'];

test('no screen of the phone shuts anybody out: both languages, light and dark', async () => {
	const { page } = await enrolled('read', 'bi-thu-11');
	const trouble: string[] = [];
	for (const lang of ['vi', 'en']) {
		await page.goto(`/phone?lang=${lang}`);
		await page.locator('input[name=pin]').waitFor();
		await look(page, `${lang} door`, trouble);
		await page.locator('input[name=pin]').fill(PIN);
		await page.locator('nav .places').waitFor();
		await look(page, `${lang} /phone`, trouble);
		for (const path of SCREENS) {
			await page.locator(`nav .places a[href='${path}']`).tap();
			await page.locator(`h1:not(.unseen)`).waitFor();
			expect(new URL(page.url()).pathname).toBe(path);
			expect(await page.locator('html').getAttribute('lang')).toBe(lang);
			await look(page, `${lang} ${path}`, trouble);
			await page.goBack();
			await page.locator('nav .places').waitFor();
		}
	}
	expect(trouble).toEqual([]);
}, 120_000);

/** As axe sees it in the light, and its colours in the dark. */
async function look(page: Page, where: string, trouble: string[]): Promise<void> {
	for (const [colorScheme, violations] of [
		['light', violationsOn],
		['dark', violationsOfColour]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const violation of await violations(page)) trouble.push(`${where} ${colorScheme}: ${violation}`);
	}
}
