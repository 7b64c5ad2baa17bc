import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { openBrowser, signInAs, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const MEMBER = demonstrationSignIns().find(({ post }) => post === 'member')!.name;

async function as(post: string): Promise<Page> {
	const { page } = await visit(browser);
	await signInAs(page, post);
	return page;
}

/** Opens a page from a link and waits until its scripts run: what they would undo is not touched before. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
	await page.getByRole('link', { name }).first().click();
	await page.waitForLoadState('networkidle');
}

/** Fills a form that posts to an action, and sends it; it comes back without a refusal. */
async function send(page: Page, action: string, fields: Record<string, string>, nth = 0): Promise<void> {
	const form = page.locator(`form[action="?/${action}"]`).nth(nth);
	if (!(await form.isVisible())) await page.locator('details', { has: form }).locator('summary').first().click();
	for (const [name, value] of Object.entries(fields)) await form.locator(`[name^="${name}"]`).fill(value);
	await form.locator('button').last().click();
	await page.waitForLoadState('networkidle');
	expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
}

/** Marks the member in the grid by the keyboard alone, and waits until the row is kept. */
async function markInGrid(page: Page, reason: string): Promise<void> {
	await page.goto('/office/evaluations/grid?group=outside&unit=HB.01', { waitUntil: 'networkidle' });
	const row = page.locator('tr[data-row]', { hasText: MEMBER });
	await row.locator('select[name=class]').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.type(reason);
	await page.keyboard.press('Enter');
	await row.locator('th', { hasText: 'đã chấm' }).waitFor();
}

test('a member’s year, from a work done to the answer to an objection', async () => {
	const member = await as('member');
	await member.goto('/office/my-year');
	await follow(member, 'Mở kế hoạch');
	await send(member, 'close', { text: 'Đã trồng 200 cây dọc đường, có tổ trưởng xác nhận' });
	await member.getByText('Đã trồng 200 cây dọc đường').first().waitFor();

	await member.goto('/office/my-year');
	await follow(member, 'Xem đánh giá của tôi');
	const evaluation = new URL(member.url()).pathname;
	await member.goto(`${evaluation}/review`, { waitUntil: 'networkidle' });
	const draft = { strengths: 'Dự đủ sinh hoạt', limits: 'Báo cáo chậm một kỳ', remedies: 'Nộp trước ngày 25' };
	await send(member, 'write', draft);
	await send(member, 'send', {});
	await member.getByText('Đã gửi').first().waitFor();
	const form = await member.request.get(`/api/v1/evaluations/${evaluation.split('/').pop()}/review-form.docx`);
	expect([form.status(), (await form.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);

	const secretary = await as('cell-secretary');
	await secretary.goto(evaluation, { waitUntil: 'networkidle' });
	await send(secretary, 'cell', { votesAgree: '20', votesOf: '23', reason: 'Theo kết quả bỏ phiếu' });
	await secretary.getByText('20/23 phiếu').first().waitFor();

	await markInGrid(await as('office-clerk'), 'Đối chiếu đủ minh chứng');
	const leader = await as('commune-secretary');
	await markInGrid(leader, 'Thống nhất với chi bộ');

	await member.goto(evaluation, { waitUntil: 'networkidle' });
	await member.getByText('Đã quyết định').first().waitFor();
	await send(member, 'object', { text: 'Đề nghị xem lại điểm việc đột xuất' });
	await leader.goto(evaluation, { waitUntil: 'networkidle' });
	await send(leader, 'answer', { answer: 'Đã đối chiếu, giữ nguyên kết quả' });
	await member.reload();
	await member.getByText('Đã đối chiếu, giữ nguyên kết quả').first().waitFor();
});
