import { unzipSync } from 'fflate';
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

/** Walks with the Tab key until the thing is under the keyboard. */
async function tabTo(page: Page, thing: Locator): Promise<void> {
	await thing.first().waitFor();
	for (let pressed = 0; pressed < 250; pressed++) {
		if (await thing.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the keyboard does not reach ${thing}`);
}

async function press(page: Page, thing: Locator): Promise<void> {
	await tabTo(page, thing);
	await page.keyboard.press('Enter');
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
	await tabTo(page, field);
	await page.keyboard.type(text);
}

/** Chooses the nth line of a list with the arrow keys. */
async function choose(page: Page, list: Locator, nth: number): Promise<void> {
	await tabTo(page, list);
	for (let step = 0; step < nth; step++) await page.keyboard.press('ArrowDown');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

describe('a cell meeting', () => {
	test('is carried from opening to signed minutes with the keyboard alone', async () => {
		const secretary = await visit(browser);
		const { page } = secretary;
		await page.goto('/sign-in');
		await write(page, page.locator('#username'), 'bi-thu-01');
		await write(page, page.locator('#password'), PASSWORD);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/office**');
		const id = await plan(page, 'HB.01');

		await press(page, page.locator('a[href="/office/meetings"]'));
		await press(page, page.locator(`main a[href="/office/meetings/${id}"]`));
		await press(page, page.locator(`main a[href="/office/meetings/${id}/hold"]`));
		await page.waitForURL('**/hold');
		await press(page, button(page, 'Khai mạc'));
		await press(page, button(page, 'Có mặt tất cả'));
		await page.getByText('Đã lưu điểm danh').waitFor();

		await press(page, link(page, 'Sang phần nội dung'));
		await press(page, button(page, 'Bắt đầu nội dung này'));
		await page.getByText(/^Bắt đầu \d\d:\d\d/).waitFor();
		await choose(page, page.getByLabel('Người phát biểu'), 1);
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
		await writer.page.goto(`/office/meetings/${id}/minutes`);
		await write(writer.page, writer.page.getByLabel('Mật khẩu'), PASSWORD);
		await writer.page.keyboard.press('Enter');
		await writer.page.getByText('Mã kiểm chứng nội dung (SHA-256):').first().waitFor();
		expect(await writer.page.locator('code').innerText()).toMatch(/^[0-9a-f]{64}$/);

		const file = await writer.page.request.get(`/api/v1/meetings/${id}/resolution.docx`);
		const parts = unzipSync(new Uint8Array(await file.body()));
		const text = new TextDecoder().decode(parts['word/document.xml']).replace(/<[^>]+>/g, '');
		expect(text).toContain(number);
		expect([...secretary.faults, ...writer.faults, ...secretary.outside]).toEqual([]);
	}, 240_000);

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

/** A day some weeks on, as people write it. */
function dueIn(weeks: number): string {
	const [year, monthOfYear, day] = dayInVietNam(new Date(Date.now() + weeks * 7 * 86_400_000)).split('-');
	return `${day}/${monthOfYear}/${year}`;
}

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
