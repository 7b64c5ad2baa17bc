import type { Locator, Page } from 'playwright-core';

/** Walks with the Tab key until the thing is under the keyboard. */
export async function tabTo(page: Page, thing: Locator): Promise<void> {
	await thing.first().waitFor();
	for (let pressed = 0; pressed < 250; pressed++) {
		if (await thing.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the keyboard does not reach ${thing}`);
}

export async function press(page: Page, thing: Locator): Promise<void> {
	await tabTo(page, thing);
	await page.keyboard.press('Enter');
}

export async function write(page: Page, field: Locator, text: string): Promise<void> {
	await tabTo(page, field);
	await page.keyboard.type(text);
}

/** Chooses the nth line of a list with the arrow keys. */
export async function choose(page: Page, list: Locator, nth: number): Promise<void> {
	await tabTo(page, list);
	for (let step = 0; step < nth; step++) await page.keyboard.press('ArrowDown');
}

/** The links and buttons of a page by their words. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
