import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { ARGUMENTS, PHONE } from './browser.ts';
import { address, enrolled, folder, PASSWORD, PIN, planMeeting, ready, unlocked } from './phones.ts';

/** Half before the phone is killed, half after. */
const GUESTS = 50;

const apps: ChildProcess[] = [];
afterEach(async () => {
	for (const app of apps.splice(0)) await killed(app);
});

/** A browser of its own process, so that it can be killed as a telephone kills an app: without warning. */
async function killablePhone(
	name: string
): Promise<{ context: BrowserContext; page: Page; kill: () => Promise<void> }> {
	const user = join(folder, name);
	const port = join(user, 'DevToolsActivePort');
	rmSync(port, { force: true });
	const app = spawn(
		process.env.CHROMIUM ?? '/usr/bin/chromium',
		[
			...ARGUMENTS,
			'--headless=new',
			'--remote-debugging-port=0',
			'--lang=vi-VN',
			`--user-data-dir=${user}`,
			'about:blank'
		],
		{ detached: true, stdio: 'ignore' }
	);
	apps.push(app);
	await expect.poll(() => existsSync(port) && readFileSync(port, 'utf8').length > 10, { timeout: 30_000 }).toBe(true);
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`);
	const context = browser.contexts()[0]!;
	const page = await context.newPage();
	await page.setViewportSize(PHONE.viewport);
	page.setDefaultTimeout(20_000);
	return { context, page, kill: () => killed(app) };
}

async function killed(app: ChildProcess): Promise<void> {
	if (app.exitCode !== null || app.signalCode !== null) return;
	const ended = new Promise((resolve) => app.once('exit', resolve));
	process.kill(-app.pid!, 'SIGKILL');
	await ended;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** In a browser that was not given the address of the application: one that was started by itself. */
async function signInAt(page: Page, username: string): Promise<void> {
	await page.goto(address('/sign-in'));
	await page.locator('#username').fill(username);
	await page.locator('#password').fill(PASSWORD);
	await page.locator('#password').press('Enter');
	await page.waitForURL('**/office**');
}

describe('a phone', () => {
	test('killed in the middle of a meeting without signal has everything, and brings each thing once', async () => {
		const names = Array.from({ length: GUESTS }, (_, index) => `Khách số ${index + 1}`);
		const first = await killablePhone('killed');
		await signInAt(first.page, 'bi-thu-07');
		const meetingId = await planMeeting(first.page, 'HB.07');
		await first.page.goto(address('/phone'));
		await first.page.getByLabel('Đặt mã PIN').fill(PIN);
		await first.page.getByLabel('Nhập lại mã PIN').fill(PIN);
		await button(first.page, /^Đăng ký máy cho/).click();
		await button(first.page, 'Lấy bản mới nhất').waitFor();
		await ready(first.page);

		await first.context.setOffline(true);
		await first.page.getByRole('link', { name: 'Sinh hoạt chi bộ' }).click();
		await openMeeting(first.page);
		for (const name of names.slice(0, GUESTS / 2)) await addGuest(first.page, name);
		await first.page.getByText(/Không có mạng, \d+ mục chờ gửi/).waitFor();
		await first.kill();

		const again = await killablePhone('killed');
		await again.context.setOffline(true);
		await again.page.goto(address('/phone/meeting'));
		await again.page.getByLabel('Mã PIN').fill(PIN);
		await again.page.getByRole('button', { name: /Đang họp/ }).click();
		for (const name of names.slice(GUESTS / 2)) await addGuest(again.page, name);
		await guestLine(again.page, names[0]!).waitFor();
		await again.context.setOffline(false);
		await again.page.getByText('Đã gửi hết').waitFor({ timeout: 60_000 });
		await signInAt(again.page, 'bi-thu-07');
		const answer = await again.page.request.get(address(`/api/v1/meetings/${meetingId}`));
		const { guests } = (await answer.json()) as { guests: { name: string }[] };
		expect(guests.map(({ name }) => name).sort()).toEqual(names.toSorted());
	}, 180_000);

	test('that was revoked seals itself, and its owner is told why', async () => {
		const { context, page } = await enrolled('revoked', 'bi-thu-05');
		const office = await context.newPage();
		await office.goto('/office/me');
		await office.getByText('Thu hồi', { exact: true }).first().tap();
		await office.getByLabel('Lý do thu hồi').fill('Rơi mất ở chợ');
		await office.getByRole('button', { name: 'Thu hồi' }).tap();
		await office.getByText('Đã thu hồi điện thoại').waitFor();
		await page.getByRole('button', { name: 'Lấy bản mới nhất' }).tap();
		await page.getByRole('heading', { name: 'Máy đã tự khóa' }).waitFor();
		await page.getByLabel('Đặt mã PIN').fill('258025');
		await page.getByLabel('Nhập lại mã PIN').fill('258025');
		await page.getByRole('button', { name: 'Mở lại với mã PIN mới' }).tap();
		await page.getByText('Điện thoại này đã bị thu hồi').waitFor();
		await page.getByRole('button', { name: 'Bắt đầu kho mới' }).tap();
		await page.getByRole('heading', { name: 'Máy này chưa được đăng ký' }).waitFor();
	});

	test('whose store is damaged sets it aside as it is, and hands out a copy', async () => {
		const { page } = await enrolled('damaged', 'bi-thu-06');
		await page.evaluate(
			() =>
				new Promise((resolve) => {
					indexedDB.open('coso-phone-1').onsuccess = ({ target }) => {
						const writing = (target as IDBOpenDBRequest).result.transaction('record', 'readwrite');
						writing
							.objectStore('record')
							.put({ revision: 1, sealed: { iv: new Uint8Array(12), data: new ArrayBuffer(40) } }, 'parcel');
						writing.oncomplete = resolve;
					};
				})
		);
		await page.goto('/phone');
		await page.getByLabel('Mã PIN').fill(PIN);
		await page.getByRole('heading', { name: 'Kho trên máy bị hỏng' }).waitFor();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Lưu bản sao thành tệp' }).tap()
		]);
		const copy = JSON.parse(readFileSync(await download.path(), 'utf8'));
		expect(copy.record.map(({ key }: { key: string }) => key)).toContain('parcel');
		await page.getByRole('button', { name: 'Bắt đầu kho mới' }).tap();
		await page.getByRole('heading', { name: 'Máy này chưa được đăng ký' }).waitFor();
		const stores = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
		expect(stores.sort()).toEqual(['coso-phone-1', 'coso-phone-2']);

		await page.goto('/office/parked');
		await page.getByText('Điện thoại hỏng hoặc không gửi được').tap();
		await page.locator('input[type=file]').setInputFiles(await download.path());
		await page.getByRole('button', { name: 'Đọc tệp' }).tap();
		await page.getByText(/^Đã đọc tệp của đồng chí/).waitFor();
	});

	test('hands what it recorded without signal to another one: both bring it, and it stands once', async () => {
		const giver = await enrolled('giver', 'bi-thu-01');
		const taker = await enrolled('taker', 'dang-vien-1');
		for (const { context } of [giver, taker]) await context.setOffline(true);
		const gist = `Bà con hỏi bao giờ sửa cầu treo, lần ${newId().slice(-6)}`;
		await toMatters(giver.page);
		await giver.page.getByText('Thêm ý kiến của nhân dân').tap();
		await giver.page.locator('textarea[name=matterGist]').fill(gist);
		await giver.page.locator('form:has(textarea[name=matterGist]) button').tap();
		await giver.page.getByText('1 mục chờ gửi').waitFor();

		await unlocked(giver.page, '/phone/handover');
		await giver.page.getByRole('button', { name: /^Chiếu mã/ }).tap();
		await giver.page.getByRole('img', { name: 'Mã QR đang chạy' }).waitFor();
		const [file] = await Promise.all([
			giver.page.waitForEvent('download'),
			giver.page.getByRole('button', { name: 'Gửi thành tệp' }).tap()
		]);
		await taker.page.getByRole('link', { name: 'Chuyển sang máy khác' }).tap();
		await taker.page.locator('input[type=file]').setInputFiles(await file.path());
		await taker.page.getByRole('button', { name: 'Nhận vào máy này' }).tap();
		await taker.page.getByText('Nhận mới 1 việc').waitFor();

		for (const { context, page } of [taker, giver]) {
			await context.setOffline(false);
			await unlocked(page, '/phone/outbox');
			await page.getByText('Đã gửi: 1').waitFor();
		}
		await unlocked(taker.page, '/phone');
		await taker.page.getByRole('button', { name: 'Lấy bản mới nhất' }).tap();
		await taker.page.getByRole('button', { name: 'Lấy bản mới nhất' }).waitFor();
		await toMatters(taker.page);
		await taker.page.getByText(gist).first().waitFor();
		expect(await taker.page.getByText(gist).count()).toBe(1);
	});
});

/** From the first screen to what people asked for, in the meeting that is being prepared. */
async function toMatters(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Sinh hoạt chi bộ' }).tap();
	await page
		.getByText(/^Sinh hoạt chi bộ tháng/)
		.first()
		.tap();
	await page.getByText('Ý kiến của nhân dân').last().tap();
}

async function openMeeting(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /Đang chuẩn bị|Quá ngày/ })
		.first()
		.click();
	const writer = page.getByLabel('Người ghi biên bản');
	if ((await writer.inputValue()) === '') await writer.selectOption({ index: 1 });
	await button(page, 'Khai mạc').click();
	await button(page, 'Có mặt tất cả').click();
}

async function addGuest(page: Page, name: string): Promise<void> {
	const field = page.locator('[name=guestName]');
	if ((await field.count()) === 0)
		await page
			.getByRole('link', { name: /Điểm danh/ })
			.first()
			.click();
	await field.waitFor({ state: 'attached' });
	if (!(await field.isVisible())) await page.getByText('Thêm khách dự').first().click();
	await field.fill(name);
	await field.press('Enter');
	await guestLine(page, name).waitFor();
}

const guestLine = (page: Page, name: string) => page.getByRole('listitem').getByText(name, { exact: true }).first();
