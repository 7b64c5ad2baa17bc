import { describe, expect, test } from 'vitest';
import { commandResponse } from './command-answer.ts';

const refusal = (code: string, facts = {}) => ({ refusal: { code, facts } });

describe('the answer to a command', () => {
	test.each([
		[{ kind: 'done' as const, value: { id: 'x' }, replayed: false }, 200],
		[{ kind: 'unfit' as const, errors: [{ path: 'title', code: 'input.missing' }] }, 422],
		[{ kind: 'refused' as const, ...refusal('direction.task-not-open') }, 409],
		[{ kind: 'forbidden' as const, ...refusal('access.not-granted') }, 403],
		[{ kind: 'not-found' as const, ...refusal('access.not-found') }, 404]
	])('%o', async (outcome, status) => {
		const response = commandResponse(outcome);
		const body = await response.json();
		expect(response.status).toBe(status);
		if (status === 200) expect(body).toEqual({ ok: true, value: { id: 'x' } });
		else {
			expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
			expect(body).toMatchObject({ status, code: expect.any(String), title: expect.any(String) });
		}
	});

	test('names each field that does not fit, with a sentence', async () => {
		const unfit = commandResponse({ kind: 'unfit', errors: [{ path: 'title', code: 'input.missing' }] });
		expect((await unfit.json()).errors).toEqual([
			{ path: 'title', code: 'input.missing', message: 'Chưa nhập mục này.' }
		]);
	});

	test('says when to try again to whom tries too often', async () => {
		const response = commandResponse({ kind: 'refused', ...refusal('access.sign-in-throttled', { seconds: 40 }) });
		expect(response.status).toBe(429);
		expect(response.headers.get('retry-after')).toBe('40');
		expect(await response.json()).toMatchObject({ status: 429, code: 'access.sign-in-throttled' });
	});
});
