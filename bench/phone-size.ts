import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { startApp } from './app/start-app.ts';

/** Slow 3G: 400 ms there and back, 400 kbit/s; and a processor six times slower. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER_CPU = 6;
const PIN = '120587';

/** The phone's shell and its first parcel in a real browser, on a slow line: what travels, and how long a person waits. */
export default async function phoneSize(): Promise<Record<string, number | string>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-phone-size-'));
	const app = await startApp(join(data, 'app'));
	const context = await chromium.launchPersistentContext(join(data, 'user'), {
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
		viewport: { width: 390, height: 844 },
		isMobile: true,
		hasTouch: true,
		baseURL: app.address,
		locale: 'vi-VN'
	});
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(120_000);
		return await measure(page, await context.newCDPSession(page));
	} finally {
		await context.close();
		await app.stop();
		rmSync(data, { recursive: true, force: true });
	}
}

async function measure(page: Page, session: CDPSession): Promise<Record<string, number>> {
	const { username, password } = demonstrationSignIns().find(({ post }) => post === 'cell-secretary')!;
	await session.send('Network.enable');
	let received = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		received += encodedDataLength;
	});
	const since = () => {
		const kb = Math.round(received / 100) / 10;
		received = 0;
		return kb;
	};
	const slowly = async () => {
		await session.send('Network.emulateNetworkConditions', SLOW);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
	};

	await slowly();
	let firstOpenMs = 0;
	const firstScriptsMs = await timed(async () => {
		firstOpenMs = await timed(async () => {
			await page.goto('/phone', { waitUntil: 'commit' });
			await page.getByRole('heading', { name: 'Máy này chưa được đăng ký' }).waitFor();
			await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
		});
		await page.getByText('Đang mở…').waitFor({ state: 'detached' });
		await page.getByRole('heading', { name: 'Máy này chưa được đăng ký' }).waitFor();
	});
	const firstScreenKb = since();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const shellKb = await keptKb(page);
	await page.goto('/sign-in?to=/phone');
	await page.locator('#username').fill(username);
	await page.locator('#password').fill(password);
	await page.locator('#password').press('Enter');
	await page.getByLabel('Đặt mã PIN').fill(PIN);
	await page.getByLabel('Nhập lại mã PIN').fill(PIN);
	since();
	const enrolAndTakeMs = await timed(async () => {
		await page.getByRole('button', { name: /Đăng ký máy cho/ }).click();
		await page.getByRole('button', { name: 'Lấy bản mới nhất' }).waitFor();
	});
	const parcelKb = since();
	const wholeMs = await timed(() => page.getByText('Máy đã sẵn sàng dùng khi không có mạng.').waitFor());
	const wholeKb = await keptKb(page);
	const openAgainMs = await timed(async () => {
		await page.goto('/phone', { waitUntil: 'commit' });
		await page.getByLabel('Mã PIN').waitFor();
	});
	return {
		firstOpenMs,
		firstScriptsMs,
		firstScreenKb,
		shellKb,
		enrolAndTakeMs,
		parcelKb,
		wholeMs,
		wholeKb,
		openAgainMs
	};
}

/** Everything that the worker keeps, as it travels. */
async function keptKb(page: Page): Promise<number> {
	const addresses = await page.evaluate(async () => {
		const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
	});
	const sizes = await Promise.all(addresses.map(compressedBytes));
	return Math.round(sizes.reduce((sum, bytes) => sum + bytes, 0) / 100) / 10;
}

function compressedBytes(address: string): Promise<number> {
	const asked = Promise.withResolvers<number>();
	get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
		let bytes = 0;
		answer.on('data', (part: Buffer) => {
			bytes += part.length;
		});
		answer.on('end', () => asked.resolve(answer.statusCode === 200 ? bytes : 0));
	}).on('error', asked.reject);
	return asked.promise;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const from = performance.now();
	await work();
	return Math.round(performance.now() - from);
}
