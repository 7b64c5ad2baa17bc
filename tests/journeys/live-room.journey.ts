import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam, monthOf } from '#lib/local-date.ts';
import { DESKTOP, openBrowser, PHONE, signInWith, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const PASSWORD = demonstrationSignIns()[0]!.password;
const today = dayInVietNam(new Date());
/** A theme of this month: its regular meeting belongs to the demonstration, and the next one's to another journey. */
const month = monthOf(today);

async function give<V = { id: string }>(page: Page, command: string, input: object): Promise<V> {
	const answer = await page.request.post(`/api/v1/commands/${command}`, {
		data: { id: newId(), input },
		headers: { origin: inject('appAddress') }
	});
	expect(answer.status(), await answer.text()).toBe(200);
	return (await answer.json()).value;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function openWithTwo(page: Page): Promise<void> {
	const writer = page.getByLabel('Người ghi biên bản');
	if ((await writer.inputValue()) === '') await writer.selectOption({ index: 1 });
	await button(page, 'Khai mạc').click();
}

describe('the room of a meeting', () => {
	test('is one for the secretary, the projector and a member with a phone', async () => {
		const secretary = await visit(browser, DESKTOP);
		const phone = await visit(browser, PHONE);
		await signInWith(secretary.page, 'bi-thu-01', PASSWORD);
		await signInWith(phone.page, 'dang-vien-1', PASSWORD);
		const input = {
			unitCode: 'HB.01',
			month,
			kind: 'thematic',
			startsAt: `${today}T00:20:00+07:00`,
			place: 'Nhà văn hóa'
		};
		const { id: meetingId } = await give(secretary.page, 'meetings.plan-meeting', input);
		const here = `/office/meetings/${meetingId}`;

		await phone.page.goto(`${here}/room`);
		await phone.page.getByText('Buổi sinh hoạt chưa khai mạc').waitFor();
		await secretary.page.goto(`${here}/hold`);
		await openWithTwo(secretary.page);
		await button(secretary.page, 'Có mặt tất cả').waitFor();
		await phone.page.getByText('Chưa bắt đầu nội dung nào').waitFor();

		const screen = await secretary.page.context().newPage();
		await screen.goto(`${here}/room/screen`);
		const code = (await screen.locator('.code').innerText()).replace(/\s/g, '');
		await phone.page.goto(`${here}/check-in?code=${code}`);
		await button(phone.page, 'Tôi có mặt').tap();
		await phone.page.getByText('Đồng chí đã điểm danh có mặt').waitFor();
		await screen.locator('.count').filter({ hasText: /^1\// }).waitFor();

		await button(phone.page, 'Đăng ký phát biểu').tap();
		await secretary.page.goto(`${here}/hold?step=content`);
		await button(secretary.page, /^Mời phát biểu/).click();
		await phone.page.getByText('Mời đồng chí phát biểu').waitFor();
		const name = await screen.locator('footer .name').innerText();
		const speaker = secretary.page.locator('#speaker');
		await expect.poll(() => speaker.locator('option:checked').innerText()).toContain(name);
		await button(secretary.page, 'Đã phát biểu xong').click();
		await screen.getByText('Chưa có ai phát biểu').waitFor();

		const draft = { assessment: '', limits: '', direction: 'Vận động 12 hộ hiến đất làm đường.', implementation: '' };
		await give(secretary.page, 'meetings.draft-resolution', { meetingId, ...draft });
		await phone.page.getByText('Đề nghị sửa đổi dự thảo').tap();
		await phone.page.getByLabel('Đoạn trong dự thảo').fill('12 hộ');
		await phone.page.getByLabel('Câu chữ đề nghị').fill('15 hộ');
		await button(phone.page, 'Gửi đề nghị').tap();
		await secretary.page.goto(`${here}/room`);
		await secretary.page.getByRole('insertion').filter({ hasText: '15 hộ' }).waitFor();
		await button(secretary.page, 'Tiếp thu').first().click();
		await phone.page.getByText('Vận động 15 hộ hiến đất làm đường.').waitFor();
		await phone.page.getByText('Đã tiếp thu').waitFor();

		await phone.page.context().setOffline(true);
		await phone.page.getByText('Mất kết nối, đang nối lại').waitFor();
		await give(secretary.page, 'meetings.draft-resolution', { meetingId, ...draft, limits: 'Hai việc còn chậm.' });
		await phone.page.context().setOffline(false);
		await phone.page.getByText('Hai việc còn chậm.').waitFor();
		await phone.page.getByText('Đang theo dõi trực tiếp').waitFor();
		expect([...secretary.faults, ...secretary.outside, ...phone.outside]).toEqual([]);
	}, 180_000);

	test('has a desk where members check in with their number, and take a wrong one back', async () => {
		const { page, faults } = await visit(browser, DESKTOP);
		await signInWith(page, 'bi-thu-02', PASSWORD);
		const input = {
			unitCode: 'HB.02',
			month,
			kind: 'thematic',
			startsAt: `${today}T00:20:00+07:00`,
			place: 'Nhà văn hóa'
		};
		const { id } = await give(page, 'meetings.plan-meeting', input);
		await page.goto(`/office/meetings/${id}/hold`);
		await openWithTwo(page);
		await page.getByRole('link', { name: 'Bàn điểm danh' }).click();
		await page.getByLabel('Số thứ tự').fill('3');
		await button(page, /có mặt$/)
			.first()
			.click();
		await page.getByText(/^3\. .* đã điểm danh có mặt$/).waitFor();
		await button(page, 'Không phải, bỏ điểm danh này').click();
		await page.getByText(/^3\. .* đã điểm danh có mặt$/).waitFor({ state: 'detached' });
		expect(await page.locator('button.present').count()).toBe(0);
		expect(faults).toEqual([]);
	}, 90_000);
});
