import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, monthOf } from '#lib/local-date.ts';
import { ARGUMENTS, PHONE, signInWith } from './browser.ts';

/** Phones for journeys: their browsers keep what they hold between two calls with one name, and are closed after each test. */

export const PASSWORD = demonstrationSignIns()[0]!.password;
export const PIN = '120587';
export const folder = mkdtempSync(join(tmpdir(), 'coso-phones-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let open: BrowserContext[] = [];
afterEach(async () => {
	for (const context of open) await context.close().catch(() => undefined);
	open = [];
});

export type Phone = { context: BrowserContext; page: Page };

/** The phone of somebody: what its browser keeps stays between two calls with one name. */
export async function phoneOf(name: string): Promise<Phone> {
	const context = await chromium.launchPersistentContext(join(folder, name), {
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ARGUMENTS,
		baseURL: inject('appAddress'),
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		acceptDownloads: true,
		...PHONE
	});
	open.push(context);
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	return { context, page };
}

/** @param roomBytes how much the browser lets the phone keep; it must be said before the first page */
export async function enrolled(name: string, username: string, roomBytes?: number) {
	const phone = await phoneOf(name);
	const { page, context } = phone;
	if (roomBytes !== undefined) {
		const devtools = await context.newCDPSession(page);
		const room = { origin: inject('appAddress'), quotaSize: roomBytes };
		await devtools.send('Storage.overrideQuotaForOrigin', room);
	}
	await signInWith(page, username, PASSWORD);
	await page.goto('/phone');
	await page.getByLabel('Đặt mã PIN').fill(PIN);
	await page.getByLabel('Nhập lại mã PIN').fill(PIN);
	await page.getByRole('button', { name: /^Đăng ký máy cho/ }).tap();
	await page.getByRole('button', { name: 'Lấy bản mới nhất' }).waitFor();
	await ready(page);
	return phone;
}

/** From here on the phone does without signal: its worker keeps every screen. */
export const ready = (page: Page) => page.getByText('Máy đã sẵn sàng dùng khi không có mạng.').waitFor();

export const address = (path: string): string => `${inject('appAddress')}${path}`;

/** A meeting of next month, held today: this month's belongs to the demonstration. */
export async function planMeeting(page: Page, unitCode: string): Promise<string> {
	const today = dayInVietNam(new Date());
	const month = monthOf(addMonths(`${monthOf(today)}-01`, 1));
	const plan = { unitCode, month, kind: 'regular', startsAt: `${today}T00:10:00+07:00`, place: 'Nhà văn hóa bản' };
	return (await giveInOffice(page, 'meetings.plan-meeting', plan)).id;
}

export async function unlocked(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.getByLabel('Mã PIN').fill(PIN);
	await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Gives a command from the office, as whoever is signed in at this browser. */
export async function giveInOffice<V = { id: string }>(page: Page, name: string, input: object): Promise<V> {
	const answer = await page.request.post(address(`/api/v1/commands/${name}`), {
		data: { id: newId(), input },
		headers: { origin: inject('appAddress') }
	});
	expect(answer.status(), await answer.text()).toBe(200);
	return (await answer.json()).value;
}

/** A meeting that is prepared on a phone which then loses its signal. */
export async function inTheMeeting(name: string, username: string, unitCode: string, roomBytes?: number) {
	const phone = await enrolled(name, username, roomBytes);
	return { ...phone, meetingId: await prepared(phone, unitCode) };
}

/** A meeting that is being held, on a phone without signal. */
export async function openedMeeting(name: string, username: string, unitCode: string, roomBytes?: number) {
	const phone = await inTheMeeting(name, username, unitCode, roomBytes);
	await openMeeting(phone.page);
	return phone;
}

/** Plans a meeting in the office, takes it along, loses the signal and goes to it. Answers its id. */
export async function prepared({ page, context }: Phone, unitCode: string): Promise<string> {
	const meetingId = await planMeeting(page, unitCode);
	await page.getByRole('button', { name: 'Lấy bản mới nhất' }).tap();
	await page.getByText('Đã gửi hết').waitFor();
	await page.getByRole('button', { name: 'Lấy bản mới nhất' }).waitFor();
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Sinh hoạt chi bộ' }).tap();
	await page
		.getByRole('button', { name: /Đang chuẩn bị|Quá ngày/ })
		.first()
		.tap();
	return meetingId;
}

export async function openMeeting(page: Page): Promise<void> {
	const writer = page.getByLabel('Người ghi biên bản');
	if ((await writer.inputValue()) === '') await writer.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Khai mạc' }).tap();
	await page.getByRole('button', { name: 'Có mặt tất cả' }).tap();
}
