import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, PHONE, signInAs, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('the gate', () => {
	test('asks a stranger to sign in, and then leads to the page that was asked for', async () => {
		const { page } = await visit(browser);
		await page.goto('/office/tasks');
		expect(new URL(page.url()).pathname).toBe('/sign-in');
		await page.locator('input[name=username]:not([type=hidden])').fill('ai-do');
		await page.locator('input[name=password]:not([type=hidden])').fill('khong-phai-mat-khau');
		await page.keyboard.press('Enter');
		await page.getByRole('alert').first().waitFor();
		expect(await page.locator('input[name=username]:not([type=hidden])').inputValue()).toBe('ai-do');
		expect(await page.locator('input[name=password]:not([type=hidden])').inputValue()).toBe('');
	});

	test('keeps the session from scripts and from other sites', async () => {
		const { page } = await visit(browser, PHONE);
		await signInAs(page, 'member');
		const cookies = await page.context().cookies();
		const session = cookies.find((cookie) => cookie.httpOnly && cookie.name.includes('session'));
		expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
	});

	test('sends a policy that lets nothing from outside in, and no script written into a page', async () => {
		const answer = await fetch(`${inject('appAddress')}/sign-in`);
		const policy = answer.headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toMatch(/https?:/);
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	});

	test('refuses a form that another site sends', async () => {
		const answer = await fetch(`${inject('appAddress')}/sign-in?/password`, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
			body: 'username=a&password=b'
		});
		expect(answer.status).toBe(403);
	});

	test('ends the session everywhere when the person signs out', async () => {
		const { page } = await visit(browser);
		await signInAs(page, 'standing-deputy');
		const state = await page.context().storageState();
		const other = await browser.newContext({ storageState: state, baseURL: inject('appAddress') });
		await page.evaluate(() => (document.querySelector('form[action^="/sign-out"]') as HTMLFormElement).submit());
		await page.waitForURL((url) => !url.pathname.startsWith('/office'));
		const second = await other.newPage();
		await second.goto('/office');
		expect(new URL(second.url()).pathname).toBe('/sign-in');
	});
});
