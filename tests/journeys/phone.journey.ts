import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { ARGUMENTS, PHONE, signInWith } from './browser.ts';

const PASSWORD = demonstrationSignIns()[0]!.password;
const PIN = '120587';
const folder = mkdtempSync(join(tmpdir(), 'coso-phones-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let open: BrowserContext[] = [];
afterEach(async () => {
	for (const context of open) await context.close().catch(() => undefined);
	open = [];
});

/** The phone of somebody: what its browser keeps stays between two calls with one name. */
async function phoneOf(name: string): Promise<{ context: BrowserContext; page: Page }> {
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

async function enrolled(name: string, username: string) {
	const phone = await phoneOf(name);
	const { page } = phone;
	await signInWith(page, username, PASSWORD);
	await page.goto('/phone');
	await page.getByLabel('Đặt mã PIN').fill(PIN);
	await page.getByLabel('Nhập lại mã PIN').fill(PIN);
	await page.getByRole('button', { name: /^Đăng ký máy cho/ }).tap();
	await page.getByRole('button', { name: 'Lấy bản mới nhất' }).waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	return phone;
}

describe('a phone', () => {
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
	});
});
