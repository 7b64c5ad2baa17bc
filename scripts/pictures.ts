/**
 * Draws the pictures of the guide: one screen a role and language, of a demonstration that it starts for this, or of one that
 * runs already, of some roles alone where they are named: `npm run pictures -- http://127.0.0.1:3000 clerk member`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import type { Role } from '#house/guide/roles.ts';
import { findRoot } from '#lib/root.ts';
import { say } from './program/say.ts';

const PORT = 5499;
const FOLDER = join(findRoot(), 'static/guide-pictures');
const LARGEST_BYTES = 60_000;
const DESK = { viewport: { width: 1200, height: 800 } };
const PHONE = { viewport: { width: 390, height: 720 }, isMobile: true, hasTouch: true };

type Screen = { username?: string; path: string; on: typeof DESK | typeof PHONE };

const SCREENS: Record<Role, Screen> = {
	'commune-secretary': { username: 'bi-thu-xa', path: '/office/cells', on: DESK },
	'standing-deputy': { username: 'pho-bi-thu', path: '/office/tasks', on: DESK },
	clerk: { username: 'van-phong', path: '/office', on: DESK },
	'committee-member': { username: 'dang-uy-vien', path: '/office/assigned', on: DESK },
	'cell-secretary': { username: 'bi-thu-01', path: '/office', on: PHONE },
	member: { username: 'dang-vien-1', path: '/office/tasks', on: PHONE },
	'inspection-head': { username: 'kiem-tra', path: '/office/inspections', on: DESK },
	'reception-officer': { username: 'tiep-dan', path: '/office/cases', on: DESK },
	'village-head': { username: 'truong-ban-01', path: '/office', on: PHONE },
	'union-head': { username: 'hoi-phu-nu', path: '/office/unions', on: DESK },
	province: { username: 'van-phong-tinh', path: '/office/reports', on: DESK },
	administrator: { username: 'quan-tri', path: '/office/admin/first-steps', on: DESK },
	citizen: { path: '/feedback', on: PHONE }
};

async function draw(browser: Browser, address: string, role: Role, language: 'vi' | 'en'): Promise<void> {
	const { username, path, on } = SCREENS[role];
	const context = await browser.newContext({
		baseURL: address,
		colorScheme: 'light',
		locale: language === 'vi' ? 'vi-VN' : 'en-GB',
		timezoneId: 'Asia/Ho_Chi_Minh',
		...on
	});
	const page = await context.newPage();
	page.setDefaultTimeout(90_000);
	if (username) {
		await page.goto('/sign-in');
		await page.locator('#username').fill(username);
		await page.locator('#password').fill(demonstrationSignIns()[0]!.password);
		await page.locator('#password').press('Enter');
		await page.waitForURL('**/office**');
	}
	await page.waitForLoadState('networkidle');
	await page.goto(`${path}?lang=${language}`);
	await page.locator('h1').waitFor();
	if (new URL(page.url()).pathname !== path) throw new Error(`${username} was led from ${path} to ${page.url()}`);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const drawn = sharp(await page.screenshot({ animations: 'disabled' })).resize({ width: on === DESK ? 960 : 390 });
	const { size } = await drawn.webp({ quality: 55, effort: 6 }).toFile(join(FOLDER, `${role}-${language}.webp`));
	if (size > LARGEST_BYTES) throw new Error(`${role}-${language}.webp has ${size} bytes`);
	say(`${role}-${language}.webp ${size}`);
	await context.close();
}

/** A demonstration of its own, for as long as the pictures take. */
async function startProgram(data: string) {
	const address = `http://127.0.0.1:${PORT}`;
	const env = { ...process.env, PORT: String(PORT), ORIGIN: address, COSO_DATA: data };
	const program = spawn(process.execPath, ['scripts/start.ts'], { cwd: findRoot(), env, stdio: 'ignore' });
	for (;;) {
		if (program.exitCode !== null) throw new Error(`the program ended with ${program.exitCode}`);
		if ((await fetch(`${address}/readyz`).catch(() => undefined))?.ok) return { address, program };
		await new Promise((resume) => setTimeout(resume, 500));
	}
}

const [given, ...roles] = process.argv.slice(2);
const wanted = (Object.keys(SCREENS) as Role[]).filter((role) => roles.length === 0 || roles.includes(role));
const data = mkdtempSync(join(tmpdir(), 'coso-pictures-'));
const started = given ? undefined : await startProgram(data);
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu']
});
try {
	mkdirSync(FOLDER, { recursive: true });
	for (const role of wanted)
		for (const language of ['vi', 'en'] as const) await draw(browser, given ?? started!.address, role, language);
} finally {
	await browser.close();
	if (started) {
		const ended = new Promise((resolve) => started.program.once('exit', resolve));
		started.program.kill('SIGTERM');
		await ended;
	}
	rmSync(data, { recursive: true, force: true });
}
