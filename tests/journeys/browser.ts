import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';

export const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export const openBrowser = (): Promise<Browser> =>
	chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });

export const PHONE = {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true
} satisfies BrowserContextOptions;
export const DESKTOP = { viewport: { width: 1440, height: 900 } } satisfies BrowserContextOptions;

export type Visit = {
	page: Page;
	/** Addresses outside the application that the page asked for: there must be none. */
	outside: string[];
	/** Errors that the browser reported: scripts that failed, content that the policy refused. */
	faults: string[];
};

/** A new visitor with a browser of their own, in Vietnamese unless told otherwise. */
export async function visit(browser: Browser, options: BrowserContextOptions = DESKTOP): Promise<Visit> {
	const address = inject('appAddress');
	const context = await browser.newContext({
		baseURL: address,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		...options
	});
	const page = await context.newPage();
	const outside: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
	});
	page.setDefaultTimeout(15_000);
	return { page, outside, faults };
}

/** Signs in as one of the demonstration people, named by the code of their post. */
export async function signInAs(page: Page, post: string): Promise<void> {
	const person = demonstrationSignIns().find((candidate) => candidate.post === post);
	if (!person) throw new Error(`no demonstration person with the post ${post}`);
	await signInWith(page, person.username, person.password);
}

export async function signInWith(page: Page, username: string, password: string): Promise<void> {
	await page.goto('/sign-in');
	await page.locator('input[name=username]:not([type=hidden])').fill(username);
	await page.locator('input[name=password]:not([type=hidden])').fill(password);
	await page.locator('input[name=password]:not([type=hidden])').press('Enter');
	await page.waitForURL('**/office**');
}
