import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, monthOf } from '#lib/local-date.ts';
import { openBrowser, PHONE, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const PASSWORD = demonstrationSignIns()[0]!.password;
const today = dayInVietNam(new Date());
/** Next month's meeting, held today: this month's belongs to the demonstration. */
const month = monthOf(addMonths(`${monthOf(today)}-01`, 1));

/** Plans a meeting of a cell, as the person who is signed in on the page. */
async function plan(page: Page, unitCode: string): Promise<string> {
	const input = { unitCode, month, kind: 'regular', startsAt: `${today}T00:30:00+07:00`, place: 'Nhà văn hóa' };
	const answer = await page.request.post('/api/v1/commands/meetings.plan-meeting', {
		data: { id: newId(), input },
		headers: { origin: inject('appAddress') }
	});
	expect(answer.status()).toBe(200);
	return (await answer.json()).value.id;
}

async function signIn(page: Page, username: string): Promise<void> {
	await page.goto('/sign-in');
	await page.locator('#username').fill(username);
	await page.locator('#password').fill(PASSWORD);
	await page.locator('#password').press('Enter');
	await page.waitForURL('**/office**');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('a cell meeting', () => {
	test('has its roll called with a thumb', async () => {
		const { page, faults } = await visit(browser, PHONE);
		await signIn(page, 'bi-thu-02');
		const id = await plan(page, 'HB.02');
		await page.goto(`/office/meetings/${id}/hold`);
		await openWithTwo(page);
		await button(page, 'Có mặt tất cả').tap();
		await page.getByText('Đã lưu điểm danh').waitFor();
		const second = await someonePresent(page);
		const target = await second.locator('button[name=press]').boundingBox();
		expect(target!.height).toBeGreaterThanOrEqual(56);
		await second.locator('button[name=press]').tap();
		await second.getByRole('button', { name: 'Đi công tác' }).tap();
		await second.getByText('Vắng có lý do').waitFor();
		await page.getByText('Vắng có lý do 1, không lý do 0').waitFor();
		await page.getByText('Đã lưu điểm danh').waitFor();
		await page.reload();
		expect(await second.locator('input[name^="reason-"]').inputValue()).toBe('Đi công tác');
		expect(faults).toEqual([]);
	});

	test('keeps every tap while the connection is down, and sends them afterwards', async () => {
		const { page } = await visit(browser, PHONE);
		await signIn(page, 'bi-thu-04');
		const id = await plan(page, 'HB.04');
		await page.goto(`/office/meetings/${id}/hold`);
		await openWithTwo(page);
		await button(page, 'Có mặt tất cả').waitFor();
		await page.context().setOffline(true);
		await page.locator('ul.roll li').nth(0).locator('button[name=press]').tap();
		await page.locator('ul.roll li').nth(1).locator('button[name=press]').tap();
		await page.getByRole('alert').filter({ hasText: 'Chưa gửi được 2 mục' }).waitFor();
		await page.context().setOffline(false);
		await button(page, 'Gửi lại').tap();
		await page.getByText('Đã lưu điểm danh').waitFor();
		await page.reload();
		await page.locator('ul.roll li').nth(1).getByRole('button', { name: 'Có mặt' }).waitFor();
	});

	test('needs no script for the roll and a vote', async () => {
		const { page } = await visit(browser, { javaScriptEnabled: false });
		await signIn(page, 'bi-thu-03');
		const id = await plan(page, 'HB.03');
		await page.goto(`/office/meetings/${id}/hold`);
		await openWithTwo(page);
		await button(page, 'Có mặt tất cả').click();
		await button(page, 'Có mặt tất cả').waitFor({ state: 'detached' });
		const first = await someonePresent(page);
		await first.locator('button[name=press]').first().click();
		await first.locator('input[name^="reason-"]').first().fill('Đi viện');
		await button(page, 'Lưu lý do vắng').click();
		await first.getByRole('button', { name: 'Vắng có lý do' }).waitFor();

		await page.goto(`/office/meetings/${id}/hold?step=resolution`);
		await page.getByLabel(/^II\. Phương hướng/).fill('Giữ vững an ninh trật tự');
		await button(page, 'Lưu dự thảo').click();
		await page.locator('[name=agree-resolution]').fill('9999');
		await button(page, 'Ghi kết quả biểu quyết').first().click();
		await page.getByRole('alert').first().waitFor();
		expect(await page.locator('[name=agree-resolution]').inputValue()).toBe('9999');
		await page.locator('[name=agree-resolution]').fill('1');
		await button(page, 'Ghi kết quả biểu quyết').first().click();
		await page.getByText('Tán thành 1, không tán thành 0').waitFor();
		await button(page, 'Ghi nghị quyết không được thông qua').waitFor();
	});
});

/** The line of the second member who was called present; the same line whatever becomes of it. */
async function someonePresent(page: Page): Promise<Locator> {
	const line = page.locator('ul.roll li').filter({ has: button(page, 'Có mặt') });
	return page.locator(`li[id="${await line.nth(1).getAttribute('id')}"]`);
}

/** Opens the meeting; where the cell has no deputy to write, another member is chosen. */
async function openWithTwo(page: Page): Promise<void> {
	const writer = page.getByLabel('Người ghi biên bản');
	if ((await writer.inputValue()) === '') await writer.selectOption({ index: 1 });
	await button(page, 'Khai mạc').click();
	await page.locator('ul.roll').waitFor();
}
