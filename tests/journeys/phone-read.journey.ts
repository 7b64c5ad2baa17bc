import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOfPhone } from './axe.ts';
import { enrolled, openMeeting, PIN, prepared } from './phones.ts';

const SCREENS = ['meeting', 'village', 'papers', 'plan', 'outbox', 'handover', 'device'].map(
	(name) => `/phone/${name}`
);
const STEPS = ['roll', 'content', 'resolution', 'ballots', 'tasks', 'closing', 'minutes'];

test('no screen of the phone shuts anybody out: both languages, light and dark, and a meeting at each step', async () => {
	const phone = await enrolled('read', 'bi-thu-13');
	const { page } = phone;
	const trouble: string[] = [];
	for (const lang of ['en', 'vi']) {
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
	await prepared(phone, 'HB.13');
	await look(page, 'a meeting to come', trouble);
	await openMeeting(page);
	for (const step of STEPS) {
		// Some lie folded away until they are needed.
		await page
			.locator(`a[href^='?step=${step}']`)
			.first()
			.evaluate((link: HTMLElement) => link.click());
		await page.waitForURL(`**?step=${step}*`);
		await look(page, `a meeting at ${step}`, trouble);
	}
	expect(trouble).toEqual([]);
}, 180_000);

async function look(page: Page, where: string, trouble: string[]): Promise<void> {
	for (const violation of await violationsOfPhone(page)) trouble.push(`${where} ${violation}`);
}
