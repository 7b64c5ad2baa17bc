import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { violationsOfPhone } from './axe.ts';
import { busyOffice } from './busy-office.ts';
import {
	address,
	enrolled,
	folder,
	giveInOffice,
	inTheMeeting,
	openedMeeting,
	PIN,
	planMeeting,
	unlocked
} from './phones.ts';

/** Guests that one meeting has by now, as the office reads it. */
async function guestsOf(page: Page, meetingId: string): Promise<string[]> {
	const answer = await page.request.get(address(`/api/v1/meetings/${meetingId}`));
	return ((await answer.json()) as { guests: { name: string }[] }).guests.map(({ name }) => name).sort();
}

async function addGuest(page: Page, name: string, title = ''): Promise<void> {
	const field = page.locator('[name=guestName]');
	if (!(await field.isVisible())) await page.getByText('Thêm khách dự').first().tap();
	await field.fill(name);
	if (title) await page.locator('[name=guestTitle]').fill(title);
	await field.press('Enter');
}
const guestLine = (page: Page, name: string) => page.getByRole('listitem').getByText(name, { exact: true }).first();

describe('when a phone is out of luck', () => {
	test('the answer is lost after the server carried it out: once back, each stands once', async () => {
		const { page, context, meetingId } = await openedMeeting('answer-lost', 'bi-thu-08', 'HB.08');
		for (const name of ['Khách một', 'Khách hai']) {
			await addGuest(page, name);
			await guestLine(page, name).waitFor();
		}
		let lost = 0;
		await context.route('**/api/v1/phone/outbox', async (route) => {
			if (lost > 0) return route.continue();
			await route.fetch();
			await route.abort('connectionreset');
			lost++;
		});
		await context.setOffline(false);
		await expect.poll(() => lost, { timeout: 30_000 }).toBe(1);
		expect(await guestsOf(page, meetingId)).toEqual(['Khách hai', 'Khách một']);
		await unlocked(page, '/phone/outbox');
		const send = page.getByRole('button', { name: 'Gửi ngay' });
		if (await send.isVisible()) await send.tap();
		await page.getByText('Đã gửi hết').waitFor();
		expect(await guestsOf(page, meetingId)).toEqual(['Khách hai', 'Khách một']);
	}, 120_000);

	test('the office is busy with other phones: it has the work at once, and what became of it comes by itself', async () => {
		const { page, context, meetingId } = await openedMeeting('busy', 'bi-thu-14', 'HB.14');
		await addGuest(page, 'Khách ngày đông');
		await guestLine(page, 'Khách ngày đông').waitFor();
		const goOn = await busyOffice(page, 'HB.14');
		try {
			await context.setOffline(false);
			await page.getByText(/Văn phòng đã nhận \d+ mục, đang ghi/).waitFor();
			expect(await guestsOf(page, meetingId)).toEqual([]);
		} finally {
			await goOn();
		}
		await page.getByText('Đã gửi hết').waitFor({ timeout: 60_000 });
		expect(await guestsOf(page, meetingId)).toEqual(['Khách ngày đông']);
	}, 120_000);

	test('the delivery is cut at any byte: nothing stands until it came whole, and then once', async () => {
		const { page } = await enrolled('cut', 'bi-thu-09');
		const meetingId = await planMeeting(page, 'HB.09');
		const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };
		const device = await giveInOffice<{ deviceId: string; token: string }>(page, 'access.enrol-phone', {
			name: 'Máy đứt sóng',
			publicKey
		});
		const at = new Date().toISOString();
		const place = 'Nhà sàn cụ Páo';
		const command = { id: newId(), name: 'meetings.change-plan', input: { meetingId, place }, at };
		const body = JSON.stringify({ device: device.deviceId, clock: at, commands: [command] });
		const placeNow = async () =>
			(await (await page.request.get(address(`/api/v1/meetings/${meetingId}`))).json()).place;
		for (let bytes = 0; bytes < body.length; bytes += 40) await cutAfter(bytes, body, device.token);
		expect(await placeNow()).toBe('Nhà văn hóa bản');
		for (const _ of ['first', 'again']) {
			const headers = { authorization: `Bearer ${device.token}`, 'content-type': 'application/json' };
			const answer = await page.request.post(address('/api/v1/phone/outbox'), { headers, data: body });
			expect(await answer.json()).toMatchObject({ fates: [{ id: command.id, fate: 'done' }] });
		}
		expect(await placeNow()).toBe(place);
	}, 120_000);

	test('the device is full: the screen refuses before it says saved, and what was typed stays', async () => {
		const { page, context, meetingId } = await openedMeeting('full', 'bi-thu-10', 'HB.10', ROOM_BYTES);
		await addGuest(page, 'Khách đến trước');
		await guestLine(page, 'Khách đến trước').waitFor();
		await filled(page);
		await addGuest(page, 'Khách đến sau', 'Trưởng bản');
		await page.getByText('Máy hết chỗ nên chưa lưu được').first().waitFor();
		expect(await page.locator('[name=guestName]').inputValue()).toBe('Khách đến sau');
		expect(await page.locator('[name=guestTitle]').inputValue()).toBe('Trưởng bản');
		expect(await guestLine(page, 'Khách đến sau').count()).toBe(0);
		await emptied(page);
		await page.locator('[name=guestName]').press('Enter');
		await guestLine(page, 'Khách đến sau').waitFor();
		await context.setOffline(false);
		await page.getByText('Đã gửi hết').waitFor({ timeout: 60_000 });
		expect(await guestsOf(page, meetingId)).toEqual(['Khách đến sau', 'Khách đến trước']);
	}, 120_000);

	test('its data is cleared with unsent work: warned, given as a file, and read back in on the phone begun anew', async () => {
		const { page, context, meetingId } = await openedMeeting('cleared', 'bi-thu-11', 'HB.11');
		await addGuest(page, 'Khách trong tệp');
		await guestLine(page, 'Khách trong tệp').waitFor();
		await unlocked(page, '/phone/device');
		await page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).tap();
		await page.getByText(/Còn \d+ mục chưa gửi xong/).waitFor();
		expect(await page.getByRole('button', { name: 'Xóa', exact: true }).count()).toBe(0);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Lưu ra tệp rồi xóa' }).tap()
		]);
		const kept = join(folder, 'unsent.json');
		writeFileSync(kept, readFileSync(await download.path()));
		await context.setOffline(false);
		await page.getByRole('heading', { name: 'Máy này chưa được đăng ký' }).waitFor();
		expect(await guestsOf(page, meetingId)).toEqual([]);
		await page.goto('/phone');
		await page.getByLabel('Đặt mã PIN').fill(PIN);
		await page.getByLabel('Nhập lại mã PIN').fill(PIN);
		await page.getByRole('button', { name: /^Đăng ký máy cho/ }).tap();
		await page.getByRole('button', { name: 'Lấy bản mới nhất' }).waitFor();

		await unlocked(page, '/phone/device');
		const damaged = join(folder, 'damaged.json');
		writeFileSync(damaged, readFileSync(kept, 'utf8').replace('Khách trong tệp', 'Khách bị sửa'));
		await page.locator('input[type=file]').setInputFiles(damaged);
		await page.getByText('Nội dung tệp không khớp chữ ký').waitFor();
		await page.locator('input[type=file]').setInputFiles(kept);
		await page.getByText(/Đã đọc: \d+ việc mới/).waitFor();
		await unlocked(page, '/phone/outbox');
		await page.getByText('Đã gửi hết').waitFor({ timeout: 60_000 });
		expect(await guestsOf(page, meetingId)).toEqual(['Khách trong tệp']);
	}, 180_000);

	test('the phone is turned while two versions are being merged: nothing typed is lost, not even by a restart', async () => {
		const { page, context, meetingId } = await inTheMeeting('turned', 'bi-thu-12', 'HB.12');
		await unlocked(page, '/phone/meeting?part=draft');
		await page.locator('textarea[name=direction]').fill('Điện thoại: trồng thêm hai héc-ta quế');
		await page.locator('form:has(textarea[name=direction]) button').last().tap();
		await page.getByText(/\d+ mục chờ gửi/).waitFor();
		const parts = { assessment: '', limits: '', direction: 'Văn phòng: làm xong đường vào bản', implementation: '' };
		await giveInOffice(page, 'meetings.set-draft', { meetingId, content: '', ...parts });
		await context.setOffline(false);
		await unlocked(page, '/phone/outbox');
		await page.getByRole('link', { name: 'Chọn bản' }).tap();
		const merged = page.getByLabel('Phương hướng');
		await merged.waitFor();
		expect(await violationsOfPhone(page)).toEqual([]);
		expect(await merged.inputValue()).toBe(
			'Văn phòng: làm xong đường vào bản\n\nĐiện thoại: trồng thêm hai héc-ta quế'
		);
		await merged.fill('Làm xong đường vào bản, trồng thêm hai héc-ta quế');
		await turned(page);
		expect(await merged.inputValue()).toBe('Làm xong đường vào bản, trồng thêm hai héc-ta quế');
		await page.reload();
		await page.getByLabel('Mã PIN').fill(PIN);
		await merged.waitFor();
		expect(await merged.inputValue()).toBe('Làm xong đường vào bản, trồng thêm hai héc-ta quế');
		await page.getByRole('button', { name: 'Lưu bản đã ghép' }).tap();
		await page.getByText('Đã gửi hết').waitFor();
		await page.goto('/office/parked');
		await page.getByText('Đã ghép hai bản').first().waitFor();
		await page.getByText('Làm xong đường vào bản, trồng thêm hai héc-ta quế').first().waitFor();
	}, 180_000);
});

/** Room that the browser gives the phone: enough for everything that it keeps. */
const ROOM_BYTES = 24_000_000;

/** Something else of the same address takes what room is left, down to the last kilobytes. */
const filled = (page: Page) =>
	page.evaluate(async () => {
		const opening = indexedDB.open('ballast', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('ballast', { autoIncrement: true });
		const database = await new Promise<IDBDatabase>((resolve) => {
			opening.onsuccess = () => resolve(opening.result);
		});
		const fits = (bytes: number) =>
			new Promise<boolean>((resolve) => {
				const content = new Uint8Array(bytes);
				for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
				const writing = database.transaction('ballast', 'readwrite');
				writing.objectStore('ballast').add(content);
				writing.oncomplete = () => resolve(true);
				writing.onabort = () => resolve(false);
			});
		for (let bytes = 4_194_304; bytes >= 256; bytes /= 4) while (await fits(bytes));
		database.close();
	});

const emptied = (page: Page) =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				indexedDB.deleteDatabase('ballast').onsuccess = resolve;
			})
	);

/** From upright to lying and to upright again. */
async function turned(page: Page): Promise<void> {
	await page.setViewportSize({ width: 844, height: 390 });
	expect(await page.evaluate(() => innerWidth > innerHeight)).toBe(true);
	await page.setViewportSize({ width: 390, height: 844 });
}

/** A line that breaks after so many bytes of the body. */
function cutAfter(bytes: number, body: string, token: string): Promise<void> {
	const { hostname, port } = new URL(inject('appAddress'));
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), hostname, () => {
			const head = `POST /api/v1/phone/outbox HTTP/1.1\r\nhost: ${hostname}:${port}\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
			socket.write(head);
			socket.write(Buffer.from(body).subarray(0, bytes), () => {
				socket.destroy();
				resolve();
			});
		});
		socket.on('error', reject);
	});
}
