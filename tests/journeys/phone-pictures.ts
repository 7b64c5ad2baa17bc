/**
 * Draws the pictures of docs/phone-journey.md: a cell secretary's meeting with the line cut, on a phone of 390 px.
 * Run by hand on a demonstration that runs somewhere: `node tests/journeys/phone-pictures.ts http://127.0.0.1:3000`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, monthOf } from '#lib/local-date.ts';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';

const [address = 'http://127.0.0.1:3000', username = 'bi-thu-09', unitCode = 'HB.09'] = process.argv.slice(2);
const PIN = '120587';
const FOLDER = join(import.meta.dirname, '../../docs/pictures/phone');
const SHAPES = ['#23467c', '#1c6b49', '#754c00', '#8a1616', '#435163'];
const PHOTOS = 9;

const data = mkdtempSync(join(tmpdir(), 'coso-pictures-'));
const film = join(data, 'camera.mjpeg');
writeFileSync(
	film,
	await sharp({ create: { width: 640, height: 480, channels: 3, background: '#fff' } })
		.jpeg()
		.toBuffer()
);
const open = (name: string): Promise<BrowserContext> =>
	chromium.launchPersistentContext(join(data, name), {
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		],
		baseURL: address,
		viewport: { width: 390, height: 844 },
		isMobile: true,
		hasTouch: true,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		colorScheme: 'light'
	});

let number = 0;
async function picture(page: Page, name: string): Promise<void> {
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const drawn = await page.screenshot({ animations: 'disabled' });
	const nth = String(++number).padStart(2, '0');
	await sharp(drawn)
		.png({ palette: true, colours: 64, effort: 10 })
		.toFile(join(FOLDER, `${nth}-${name}.png`));
}

try {
	await prepare();
	await journey();
} finally {
	rmSync(data, { recursive: true, force: true });
}

/** Beforehand, in the office: a meeting for today, photos that show nobody, and one card for the camera. */
async function prepare(): Promise<void> {
	const context = await open('office');
	const page = await context.newPage();
	await signIn(page, username);
	const today = dayInVietNam(new Date());
	const month = monthOf(addMonths(`${monthOf(today)}-01`, 1));
	const startsAt = `${today}T00:10:00+07:00`;
	const planned = { unitCode, month, kind: 'regular', startsAt, place: 'Nhà văn hóa bản' };
	const answer = await page.request.post('/api/v1/commands/meetings.plan-meeting', {
		data: { id: newId(), input: planned },
		headers: { origin: address }
	});
	if (!answer.ok()) throw new Error(await answer.text());
	const { value } = (await answer.json()) as { value: { id: string } };
	const { items } = (await (await page.request.get(`/api/v1/members?unit=${unitCode}`)).json()) as {
		items: { id: string }[];
	};
	for (const [nth, { id }] of items.slice(0, PHOTOS).entries()) {
		await page.goto(`/office/members/${id}`);
		await page
			.locator('input[name=photo]')
			.setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: await avatar(nth) });
		await page.locator('form:has(input[name=photo])').evaluate((form: HTMLFormElement) => form.requestSubmit());
		await page.waitForLoadState('networkidle');
	}
	await page.goto(`/office/meetings/${value.id}/cards`);
	const card = await page.locator('.cards svg').nth(4).screenshot();
	const frame = await sharp(card)
		.resize(360, 360, { kernel: 'nearest' })
		.extend({ top: 60, bottom: 60, left: 140, right: 140, background: '#e9edf2' })
		.jpeg({ quality: 95 })
		.toBuffer();
	writeFileSync(film, Buffer.concat([frame, frame]));
	await context.close();
}

async function journey(): Promise<void> {
	const context = await open('phone');
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	await page.goto('/phone');
	await page.getByRole('heading', { name: 'Máy này chưa được đăng ký' }).waitFor();
	await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
	await picture(page, 'first-opening');
	await signIn(page, username);
	await page.goto('/phone');
	await page.getByLabel('Đặt mã PIN').fill(PIN);
	await page.getByLabel('Nhập lại mã PIN').fill(PIN);
	await picture(page, 'enrol');
	await page.getByRole('button', { name: /^Đăng ký máy cho/ }).tap();
	await page.getByText('Máy đã sẵn sàng dùng khi không có mạng.').waitFor();
	await picture(page, 'taken-along');

	await context.setOffline(true);
	await page.goto('/phone');
	await page.getByLabel('Mã PIN').waitFor();
	await picture(page, 'opened-offline');
	await page.getByLabel('Mã PIN').fill(PIN);
	await page.getByRole('link', { name: 'Sinh hoạt chi bộ' }).tap();
	await page
		.getByRole('button', { name: /Đang chuẩn bị|Quá ngày/ })
		.first()
		.waitFor();
	await picture(page, 'meetings');
	await page
		.getByRole('button', { name: /Đang chuẩn bị|Quá ngày/ })
		.first()
		.tap();
	const writer = page.getByLabel('Người ghi biên bản');
	if ((await writer.inputValue()) === '') await writer.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Khai mạc' }).tap();
	await page.locator('.roll .face').first().waitFor();
	for (const nth of [0, 1, 3]) {
		await page.locator('.roll li').nth(nth).locator('.face').tap();
		await page.locator('.roll li').nth(nth).locator('.tag.present').waitFor();
	}
	await page.locator('.roll').evaluate((roll) => roll.scrollIntoView({ block: 'start' }));
	await picture(page, 'roll-with-faces');
	await page.getByRole('button', { name: 'Quét thẻ điểm danh' }).tap();
	await page.locator('video').waitFor();
	await page
		.locator('section [role=status]')
		.getByText(/có mặt/)
		.waitFor();
	await picture(page, 'card-read');
	await page.getByRole('button', { name: 'Thôi quét thẻ' }).tap();
	await page.getByRole('button', { name: 'Có mặt tất cả' }).tap();
	await page.getByRole('link', { name: 'Sang phần nội dung' }).tap();
	await page.getByRole('heading', { level: 2 }).first().waitFor();
	await page.evaluate(() => window.scrollTo(0, 0));
	await picture(page, 'content');
	await page.goto('/phone/outbox');
	await page.getByLabel('Mã PIN').fill(PIN);
	await page.getByText(/^Chờ gửi: /).waitFor();
	await picture(page, 'waiting');
	await context.setOffline(false);
	await page.getByText('Đã gửi hết').waitFor();
	await picture(page, 'sent');
	await context.close();
}

async function signIn(page: Page, name: string): Promise<void> {
	await page.goto('/sign-in');
	await page.locator('#username').fill(name);
	await page.locator('#password').fill(demonstrationSignIns()[0]!.password);
	await page.locator('#password').press('Enter');
	await page.waitForURL('**/office**');
}

/** A drawing that shows nobody. */
function avatar(nth: number): Promise<Buffer> {
	const colour = SHAPES[nth % SHAPES.length];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400" fill="#dbe1e7"/>
		<circle cx="200" cy="${150 + (nth % 3) * 8}" r="${66 + (nth % 4) * 5}" fill="${colour}"/>
		<path d="M60 400a140 ${120 + (nth % 3) * 12} 0 0 1 280 0z" fill="${colour}"/></svg>`;
	return sharp(Buffer.from(svg)).png().toBuffer();
}
