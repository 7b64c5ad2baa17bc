import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { addDays, dayInVietNam } from '#lib/local-date.ts';
import { openBrowser, signInWith, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const PASSWORD = demonstrationSignIns()[0]!.password;
/** Of this run alone: the same commune may be walked through again. */
const ROUND = `đợt ${Date.now() % 1_000_000}`;
const ABSTRACT = `Tổng dọn vệ sinh đường liên bản, ${ROUND}`;
const FIRST = `Huy động hộ dân dọn rãnh thoát nước, ${ROUND}`;
const SECOND = `Lập danh sách điểm sạt lở cần rào chắn, ${ROUND}`;

const dueOn = (): string => addDays(dayInVietNam(new Date()), 20).split('-').reverse().join('/');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

async function as(username: string) {
	const visited = await visit(browser);
	await signInWith(visited.page, username, PASSWORD);
	return visited;
}

/** The secretary's plan with two clauses, from the draft to its number; its address. */
async function issue(page: Page): Promise<string> {
	await page.goto('/office/documents/draft');
	await page.getByLabel('Trích yếu').fill(ABSTRACT);
	await press(page, 'Dự thảo văn bản');
	await page.waitForURL(/documents\/[0-9a-f-]{36}$/);
	await press(page, 'Chuyển thẩm định');
	await press(page, 'Ghi đã ký');
	await press(page, 'Cấp số và ban hành');
	await page
		.getByText(/-KH\/ĐU/)
		.first()
		.waitFor();
	return new URL(page.url()).pathname;
}

async function addClause(page: Page, text: string): Promise<void> {
	const form = page.locator('form[action="?/add-clause"]');
	// A page that comes to life closes what was opened before.
	await page.waitForLoadState('networkidle');
	if (!(await form.isVisible())) await page.getByText('Ghi nội dung giao').first().click();
	await form.getByLabel('Nội dung yêu cầu').fill(text);
	await form.getByLabel('Sản phẩm phải có').fill('Danh sách, ảnh');
	await form.getByLabel('Hạn hoàn thành').fill(dueOn());
	await form.getByRole('button').click();
	await page.getByRole('link', { name: text }).waitFor();
}

async function ask(page: Page, document: string, clause: string, cells: string[]): Promise<void> {
	await page.goto(document);
	await page.getByRole('link', { name: clause }).click();
	for (const cell of cells) await page.locator(`input[name=unitCodes][value="${cell}"]`).check();
	await press(page, 'Giao việc');
	await page
		.getByText(/Chưa trả lời/)
		.first()
		.waitFor();
}

/** Opens the task that a clause gave to the own cell. */
async function openTask(page: Page, clause: string): Promise<void> {
	await page.goto(`/office/tasks?q=${encodeURIComponent(clause)}`);
	await page.getByRole('link', { name: clause }).first().click();
	await page.locator('#answer').waitFor();
}

async function answer(page: Page, kind: string, text: string): Promise<void> {
	await page.getByLabel(kind).check();
	await page.getByLabel('Nội dung trả lời').fill(text);
	await press(page, 'Gửi trả lời');
	await page.locator('#answer').getByText(text).first().waitFor();
}

test('a plan with two clauses goes down to two cells, and the thread shows the product that another person checked', async () => {
	const leader = await as('bi-thu-xa');
	const document = await issue(leader.page);
	await addClause(leader.page, FIRST);
	await addClause(leader.page, SECOND);
	await ask(leader.page, document, FIRST, ['HB.01', 'HB.02']);
	await ask(leader.page, document, SECOND, ['HB.01']);

	const second = await as('bi-thu-02');
	await openTask(second.page, FIRST);
	await answer(second.page, 'Lý do chưa làm được', 'Đường của khu đang thi công, xin lùi đến khi bàn giao');

	const first = await as('bi-thu-01');
	await openTask(first.page, FIRST);
	await answer(first.page, 'Kế hoạch thực hiện', 'Mỗi hộ một công, ngày thứ Bảy tuần này');
	await first.page.getByLabel('Kết quả', { exact: true }).fill('Dọn 1,2 km rãnh, 46 hộ tham gia');
	await press(first.page, 'Báo xong');
	await first.page.getByText('chờ người khác kiểm tra').waitFor();
	const task = new URL(first.page.url()).pathname;

	const { page } = leader;
	await page.goto(task);
	await press(page, 'Đạt, nhận sản phẩm');
	await page.getByText('Đạt, nhận sản phẩm').waitFor({ state: 'detached' });
	await page.getByRole('link', { name: 'Mở mạch việc' }).click();
	const thread = await page.locator('.thread').innerText();
	expect(thread).toContain(ABSTRACT);
	expect(thread).toContain('Dọn 1,2 km rãnh, 46 hộ tham gia');

	await page.goto(document);
	await page.getByRole('link', { name: 'Báo cáo kết quả thực hiện' }).click();
	await page.getByText('1/2 (50%)').first().waitFor();
	for (const { faults, outside } of [leader, first, second]) expect([...faults, ...outside]).toEqual([]);
});
