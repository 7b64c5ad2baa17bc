import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeTcvn3 } from '#domains/members/roll/legacy-writing.ts';
import { workbookOf } from '#domains/members/roll/test-workbook.ts';
import { openBrowser, signInAs, type Visit, visit } from './browser.ts';

let browser: Browser;
let clerk: Visit;
beforeAll(async () => {
	browser = await openBrowser();
	clerk = await visit(browser);
	await signInAs(clerk.page, 'office-clerk');
});
afterAll(() => browser?.close());

type Person = { birth?: string; phone?: string; home?: string };

/** A roll as offices keep them: titles above, a name in an old encoding, one person twice, a total below. */
const roll = (birthHeading: string, first: Person = {}, second: Person = {}) => {
	const line = (number: number, name: string, { birth, phone, home }: Person = {}) => [
		number,
		name,
		birth ?? `0${number}/03/1975`,
		`00019975500${number}`,
		'19/05/2004',
		'19/05/2005',
		phone ?? `090000550${number}`,
		home ?? 'Bản Mẫu'
	];
	return workbookOf(
		[
			['ĐẢNG BỘ XÃ HOA BAN'],
			['DANH SÁCH ĐẢNG VIÊN CHI BỘ (số liệu giả định)'],
			[],
			['TT', 'Họ và tên', birthHeading, 'Số CCCD', 'Ngày vào Đảng', 'Ngày chính thức', 'Điện thoại', 'Nơi ở hiện nay'],
			line(1, 'CẦM THỊ NHẬP MẪU', first),
			line(2, encodeTcvn3('Lường Văn Thử Đọc'), second),
			line(1, 'Cầm Thị Nhập Mẫu', first),
			[null, 'Tổng cộng: 3 đảng viên']
		],
		{ fonts: { B6: '.VnTime' } }
	);
};

async function handIn(page: Page, file: Uint8Array, name = 'danh-sach.xlsx'): Promise<void> {
	await page.goto('/office/members');
	await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
	await page.getByLabel('Tệp Excel').setInputFiles({ name, mimeType: '', buffer: Buffer.from(file) });
	await page.getByLabel('Nhập vào').selectOption('HB.06');
	await page.getByRole('button', { name: 'Đọc thử' }).click();
}

const figure = (page: Page, term: string) =>
	page
		.locator('dl > div')
		.filter({ has: page.getByText(term, { exact: true }) })
		.locator('dd');

const commit = (page: Page) => page.getByRole('button', { name: 'Ghi vào danh sách' });

describe('a roll from Excel', () => {
	test('that is a text is refused with a sentence that says what to do', async () => {
		const { page } = clerk;
		await handIn(page, new TextEncoder().encode('Họ tên;Ngày sinh'));
		await page.getByRole('alert').getByText('Đây là tệp văn bản thuần').waitFor();
		expect(await page.getByLabel('Nhập vào').inputValue()).toBe('HB.06');
	});

	test('has a column corrected, and then shows what is wrong in which row', async () => {
		const { page } = clerk;
		await handIn(page, await roll('Mốc thứ nhất', {}, { birth: '31/02/1975' }));
		await page.getByText('Không dùng: TT, Mốc thứ nhất.').waitFor();
		await page.getByText('Sửa cách hiểu').click();
		await page.getByLabel('Mốc thứ nhất').selectOption({ label: 'Ngày sinh' });
		await page.getByRole('button', { name: 'Đọc lại' }).click();
		await page.getByText('Không dùng: TT.').waitFor();
		const problem = page.getByRole('row').filter({ hasText: '31/02/1975' });
		expect(await problem.locator('td').first().innerText()).toBe('6');
		await problem.getByText('Ngày này không có trên lịch').waitFor();
		expect(await commit(page).count()).toBe(0);
	});

	test('is brought in without its double, and found by a name typed without marks', async () => {
		const { page } = clerk;
		await handIn(page, await roll('Ngày sinh'));
		await page.getByText('Nhiều bảng mã lẫn lộn').waitFor();
		await page.getByLabel('Bỏ dòng 7: Cầm Thị Nhập Mẫu').uncheck();
		await commit(page).click();
		await page.getByRole('alert').getByText('Dòng 7 và dòng 5 cùng nói về một người').waitFor();
		await page.getByLabel('Bỏ dòng 7: Cầm Thị Nhập Mẫu').check();
		await commit(page).click();
		await page.getByText('Thêm mới 2, thay đổi 0, giữ nguyên 0.').waitFor();

		await page.getByRole('link', { name: 'Xem danh sách đảng viên' }).click();
		await page.getByLabel('Họ tên, có dấu hoặc không dấu').fill('luong van thu doc');
		await page.getByRole('button', { name: 'Lọc' }).click();
		await page.getByRole('link', { name: 'Lường Văn Thử Đọc' }).click();
		await page.getByRole('button', { name: 'Mở thông tin riêng' }).click();
		await page.getByText('000199755002').waitFor();
	});

	test('brought in again changed writes the one difference that was accepted', async () => {
		const { page } = clerk;
		const changed = await roll('Ngày sinh', { phone: '0912000111' }, { home: 'Bản Mới' });
		await handIn(page, changed);
		await page.getByText('Số điện thoại: 0900005501 → 0912000111').waitFor();
		await page.getByText('Nơi ở hiện nay: Bản Mẫu → Bản Mới').waitFor();
		await page.getByLabel('Nhận thay đổi của Lường Văn Thử Đọc, dòng 6').uncheck();
		await commit(page).click();
		await page.getByText('Thêm mới 0, thay đổi 1, giữ nguyên 1.').waitFor();

		await handIn(page, changed);
		await page.getByText('Nơi ở hiện nay: Bản Mẫu → Bản Mới').waitFor();
		expect(await figure(page, 'Đã có, thay đổi').innerText()).toBe('1');
		expect(await page.getByText('→ 0912000111').count()).toBe(0);
	});

	test('is nothing that a member learns of', async () => {
		const member = await visit(browser);
		await signInAs(member.page, 'member');
		await member.page.goto('/office/members');
		expect(await member.page.getByRole('link', { name: 'Nhập từ Excel' }).count()).toBe(0);
		expect((await member.page.goto('/office/members/import'))?.status()).toBe(404);
	});

	test('asked nothing of the outside, and broke no script', () => {
		expect(clerk.outside).toEqual([]);
		expect(clerk.faults.filter((fault) => !fault.includes('409'))).toEqual([]);
	});
});
