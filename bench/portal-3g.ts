import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { at } from './app/ask.ts';
import { startApp } from './app/start-app.ts';

/** Slow 3G: 400 ms there and back, 400 kbit/s; and a processor six times slower. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER_CPU = 6;
const TIMES = 5;
const PAGES = { home: '/', reception: '/reception', works: '/works', bulletin: '/bulletin', cases: '/cases' };

/** When the first words of a citizens' page stand, each time in a browser that never saw it. */
export default async function portal3g(): Promise<Record<string, number | string>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-portal-3g-'));
	const app = await startApp(join(data, 'app'));
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
	});
	const figures: Record<string, number> = {};
	try {
		for (const [name, path] of Object.entries(PAGES)) {
			const seen = { paint: [] as number[], kb: [] as number[] };
			for (let nth = 0; nth < TIMES; nth += 1) {
				const { paintMs, bytes } = await firstView(app.address + path);
				seen.paint.push(paintMs);
				seen.kb.push(bytes / 1_000);
			}
			figures[`${name}FirstPaintMs`] = Math.round(at(seen.paint, 0.5));
			figures[`${name}FirstPaintWorstMs`] = Math.round(at(seen.paint, 1));
			figures[`${name}Kb`] = at(seen.kb, 0.5);
		}
		return figures;
	} finally {
		await browser.close();
		await app.stop();
		rmSync(data, { recursive: true, force: true });
	}

	async function firstView(address: string): Promise<{ paintMs: number; bytes: number }> {
		const context = await browser.newContext({
			viewport: { width: 390, height: 844 },
			isMobile: true,
			locale: 'vi-VN'
		});
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
		const ofPage = new Set<string>();
		let bytes = 0;
		session.on('Network.responseReceived', ({ requestId, type }) => {
			if (type === 'Document' || type === 'Stylesheet') ofPage.add(requestId);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			if (ofPage.has(requestId)) bytes += encodedDataLength;
		});
		await page.goto(address, { waitUntil: 'load' });
		const paintMs = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
		);
		await context.close();
		return { paintMs, bytes };
	}
}
