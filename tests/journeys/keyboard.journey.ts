import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { openBrowser, visit } from './browser.ts';
import { button, choose, link, press, tabTo, write } from './keyboard.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const PASSWORD = demonstrationSignIns()[0]!.password;

async function signIn(page: Page, username: string): Promise<void> {
	await page.goto('/sign-in');
	await write(page, page.locator('#username'), username);
	await write(page, page.locator('#password'), PASSWORD);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/office**');
}

async function sign(page: Page): Promise<void> {
	await write(page, page.getByLabel('Mật khẩu'), PASSWORD);
	await page.keyboard.press('Enter');
	await page.getByText('đã ký lúc').first().waitFor();
}

describe('with the keyboard alone', () => {
	test('a secretary goes from sign-in to signed minutes', async () => {
		const { page, faults, outside } = await visit(browser);
		await signIn(page, 'bi-thu-01');
		await press(page, page.locator('nav a[href="/office/meetings"]'));
		await press(page, page.locator('main a[href^="/office/meetings/new"]'));
		await page.waitForURL('**/meetings/new**');
		await write(page, page.getByLabel('Ngày họp'), dueIn(0));
		await write(page, page.getByLabel('Giờ họp'), '23:59');
		await press(page, button(page, 'Lên lịch'));
		await page.waitForURL(/meetings\/[0-9a-f-]{36}/);
		const here = new URL(page.url()).pathname;

		await press(page, page.locator('main a[href="?part=committee"]'));
		await write(page, page.getByLabel('Biên bản ngắn'), 'Thống nhất nội dung buổi sinh hoạt');
		await press(page, button(page, 'Lưu'));
		await press(page, page.locator('main a[href="?part=agenda"]'));
		await press(page, button(page, 'Lưu chương trình'));
		await press(page, page.locator('main a[href="?part=notice"]'));
		await press(page, button(page, 'Gửi thông báo'));
		await press(page, page.locator(`main a[href="${here}/hold"]`));
		await page.waitForURL('**/hold');
		await press(page, button(page, 'Khai mạc'));
		await press(page, button(page, 'Có mặt tất cả'));
		await page.getByText('Đã lưu điểm danh').waitFor();

		await press(page, link(page, 'Sang phần nội dung'));
		await press(page, button(page, 'Bắt đầu nội dung này'));
		await page.getByText(/^Bắt đầu \d\d:\d\d/).waitFor();
		await choose(page, page.getByLabel('Người phát biểu').filter({ visible: true }), 1);
		await write(page, page.getByLabel('Ý chính'), 'Đề nghị sửa đường vào bản trước mùa mưa');
		await press(page, button(page, 'Ghi phát biểu'));
		await page.getByText('Đề nghị sửa đường vào bản trước mùa mưa').first().waitFor();

		await press(page, page.locator('nav a[href="?step=resolution"]'));
		await write(page, page.getByLabel(/^II\. Phương hướng/), 'Vận động 12 hộ hiến đất làm đường');
		await press(page, button(page, 'Lưu dự thảo'));
		await write(page, page.locator('[name=agree-resolution]'), '17');
		await write(page, page.locator('[name=disagree-resolution]'), '1');
		await press(page, button(page, 'Ghi kết quả biểu quyết').first());
		await press(page, button(page, 'Thông qua nghị quyết'));
		const number = /Số (\d+-NQ\/CB)/.exec(await page.getByText(/Số \d+-NQ\/CB/).innerText())?.[1] ?? '';

		await press(page, link(page, 'Sang giao việc'));
		await write(page, page.getByLabel('Việc phải làm'), 'Khảo sát tuyến đường');
		await choose(page, page.getByLabel('Người thực hiện'), 2);
		await write(page, page.getByLabel('Sản phẩm'), 'Biên bản khảo sát');
		await write(page, page.getByLabel('Thời hạn'), dueIn(2));
		await press(page, button(page, 'Giao nhiệm vụ'));
		await page.getByText('Biên bản khảo sát').first().waitFor();

		await press(page, link(page, 'Sang chấm điểm'));
		await button(page, 'Lưu điểm').waitFor();
		await giveAllPoints(page);
		await press(page, button(page, 'Lưu điểm'));
		await page.getByText('Đã chấm').waitFor();
		await press(page, button(page, 'Đã đọc, chi bộ nhất trí'));
		await press(page, button(page, 'Bế mạc'));
		await page.waitForURL('**/minutes');
		await write(page, page.getByLabel('Mật khẩu'), PASSWORD);
		await page.keyboard.press('Enter');
		await page.getByText('đã ký lúc').waitFor();

		const writer = await visit(browser);
		await signIn(writer.page, 'pho-bi-thu-01');
		await writer.page.goto(`${here}/minutes`);
		await sign(writer.page);
		await writer.page.getByText('Mã kiểm chứng nội dung (SHA-256):').first().waitFor();
		expect(await writer.page.locator('code').innerText()).toMatch(/^[0-9a-f]{64}$/);

		const file = await writer.page.request.get(`/api/v1${here.replace('/office', '')}/resolution.docx`);
		const parts = unzipSync(new Uint8Array(await file.body()));
		const text = new TextDecoder().decode(parts['word/document.xml']).replace(/<[^>]+>/g, '');
		expect(text).toContain(number);
		expect([...faults, ...writer.faults, ...outside]).toEqual([]);
	}, 240_000);

	test('the first Tab offers to skip to the content, and what holds the keyboard is seen', async () => {
		const { page } = await visit(browser);
		await signIn(page, 'bi-thu-02');
		await page.goto('/office');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
		for (let pressed = 0; pressed < 12; pressed++) {
			await page.keyboard.press('Tab');
			expect(await page.evaluate(ringOfFocus), `after ${pressed + 1} steps`).toBe(true);
		}
	});

	test('Escape closes an open menu and gives the keyboard back to what opened it', async () => {
		const { page } = await visit(browser);
		await signIn(page, 'bi-thu-02');
		const menu = page.locator('header summary').last();
		await press(page, menu);
		const settings = link(page, 'Cài đặt của tôi');
		await tabTo(page, settings);
		await page.keyboard.press('Escape');
		expect(await settings.isVisible()).toBe(false);
		expect(await menu.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	test('a refused form puts the keyboard on what is wrong', async () => {
		const { page } = await visit(browser);
		await signIn(page, 'bi-thu-01');
		await page.goto('/office/tasks/new');
		await write(page, page.getByLabel('Tên việc'), 'Khảo sát tuyến đường');
		await write(page, page.getByLabel('Sản phẩm phải có'), 'Biên bản khảo sát');
		await write(page, page.getByLabel('Hạn hoàn thành'), '31/02/2027');
		await page.keyboard.press('Enter');
		await page.locator('[role=alert]:focus').waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL('**#dueOn');
		expect(await page.getByLabel('Tên việc').inputValue()).toBe('Khảo sát tuyến đường');
	});
});

/** Whether the browser draws a line around the thing under the keyboard. */
function ringOfFocus(): boolean {
	// Past the last thing of the page the keyboard is with the browser itself.
	if (document.activeElement === document.body) return true;
	const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
	return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
}

/** A day some weeks on, as people write it. */
function dueIn(weeks: number): string {
	const [year, monthOfYear, day] = dayInVietNam(new Date(Date.now() + weeks * 7 * 86_400_000)).split('-');
	return `${day}/${monthOfYear}/${year}`;
}

/** Gives the most to every part that only people can score. */
async function giveAllPoints(page: Page): Promise<void> {
	const open = page.locator('li:not(:has(details)) > fieldset');
	for (let nth = 0; nth < (await open.count()); nth++) {
		await tabTo(page, open.nth(nth).locator('input'));
		await page.keyboard.press('ArrowLeft');
	}
	const written = page.locator('li:not(:has(details)) input[name^="points-"][inputmode=numeric]');
	for (let nth = 0; nth < (await written.count()); nth++) await write(page, written.nth(nth), '20');
}
