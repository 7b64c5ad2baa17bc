import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { commandsOf } from './as-clerk.ts';
import { openBrowser, signInAs, type Visit, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const MEMBER = demonstrationSignIns().find(({ post }) => post === 'member')!.name;
const WORK = 'Trồng 200 cây dọc đường liên bản';

async function as(post: string): Promise<Visit> {
	const visited = await visit(browser);
	await signInAs(visited.page, post);
	return visited;
}

/** Opens a page and waits until its scripts run: what they would undo is not touched before. */
const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' });

const lastPart = (address: string) => new URL(address).pathname.split('/').at(-1)!;

/** Fills a form that posts to an action, opening it where it is closed; it comes back without a refusal. */
async function send(page: Page, action: string, fields: Record<string, string> = {}): Promise<void> {
	const form = page.locator(`form[action="?/${action}"]`).first();
	if (!(await form.isVisible())) await page.locator('details', { has: form }).locator('summary').click();
	for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
	const loaded = page.waitForEvent('load');
	await form.getByRole('button').last().click();
	await loaded;
	await page.waitForLoadState('networkidle');
	expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
}

/** Marks the member in the grid by the keyboard alone, and waits until the row is kept. */
async function markInGrid(page: Page, step: string, reason: string): Promise<void> {
	await open(page, `/office/evaluations/grid?group=outside&unit=HB.01&step=${step}`);
	const row = page.locator('tr[data-row]', { hasText: MEMBER });
	await row.locator('select[name=class]').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.insertText(reason);
	expect(await row.locator('input[name=reason]').inputValue()).toBe(reason);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await row.locator('th', { hasText: 'đã chấm' }).waitFor();
}

/** The plan as it is before the cell has it: given back, where it was signed or confirmed. */
async function planToWrite(page: Page): Promise<void> {
	await open(page, '/office/my-year');
	await page.getByRole('link', { name: 'Mở kế hoạch' }).click();
	await page.waitForURL(/study\/plans\/[0-9a-f-]{36}$/);
	const planId = lastPart(page.url());
	await (await commandsOf('cell-secretary'))('study.return-plan', { planId, why: 'Bổ sung một việc' });
	await open(page, page.url());
}

/** The page of the member's review, not sent yet: where it was, it is taken back. */
async function reviewToWrite(page: Page): Promise<string> {
	await open(page, '/office/my-year');
	await page.getByRole('link', { name: 'Xem đánh giá của tôi' }).click();
	await page.waitForURL(/evaluations\/[0-9a-f-]{36}$/);
	const evaluationId = lastPart(page.url());
	await (await commandsOf('member'))('evaluation.take-back-review', { evaluationId });
	await open(page, `/office/evaluations/${evaluationId}/review`);
	return evaluationId;
}

test('a member’s year, from a work in the plan to the answer to an objection', async () => {
	const member = await as('member');
	const { page } = member;
	await planToWrite(page);
	await send(page, 'add', {
		'work-new': WORK,
		'measure-new': '200 cây sống, có ảnh',
		'dueOn-new': `31/12/${dayInVietNam(new Date()).slice(0, 4)}`
	});
	await page.getByText(WORK).first().waitFor();
	await send(page, 'sign');
	await page.locator('form[action="?/takeBack"]').waitFor();

	const evaluationId = await reviewToWrite(page);
	const evaluation = `/office/evaluations/${evaluationId}`;
	const written = { strengths: 'Dự đủ sinh hoạt', limits: 'Báo cáo chậm một kỳ', remedies: 'Nộp trước ngày 25' };
	await send(page, 'write', written);
	await send(page, 'send');
	await page.locator('form[action="?/takeBack"]').waitFor();
	const paper = await page.request.get(`/api/v1/evaluations/${evaluationId}/review-form.docx`);
	expect([paper.status(), (await paper.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);

	const secretary = await as('cell-secretary');
	await open(secretary.page, evaluation);
	// How many may have the highest depends on what the others were given.
	const highest = secretary.page.locator('input[name=class][value=excellent]');
	if (await highest.isChecked()) await secretary.page.locator('input[name=class][value=good]').check();
	await send(secretary.page, 'cell', { votesAgree: '20', votesOf: '23', reason: 'Theo kết quả bỏ phiếu' });
	await secretary.page.getByText('20/23').first().waitFor();

	const clerk = await as('office-clerk');
	await markInGrid(clerk.page, 'office', 'Đối chiếu đủ minh chứng');
	const leader = await as('commune-secretary');
	await markInGrid(leader.page, 'decided', 'Thống nhất với chi bộ');

	await open(page, evaluation);
	await send(page, 'object', { text: 'Đề nghị xem lại điểm việc đột xuất' });
	await open(leader.page, evaluation);
	await send(leader.page, 'answer', { answer: 'Đã đối chiếu, giữ nguyên kết quả' });
	await open(page, evaluation);
	await page.getByText('Đã đối chiếu, giữ nguyên kết quả').first().waitFor();
	for (const { faults, outside } of [member, secretary, clerk, leader]) expect([...faults, ...outside]).toEqual([]);
});
