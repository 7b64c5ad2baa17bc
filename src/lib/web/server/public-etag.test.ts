import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { revalidated } from './public-etag.ts';

const asked = (etag?: string, caller?: object) =>
	({
		request: new Request('http://127.0.0.1/reception', { headers: etag ? { 'if-none-match': etag } : {} }),
		locals: { caller }
	}) as unknown as RequestEvent;
const page = (text: string, nonce: string) =>
	new Response(`<style nonce="${nonce}"></style>${text}`, {
		headers: { 'content-type': 'text/html', 'content-security-policy': `style-src 'nonce-${nonce}'` }
	});

test('a public page with the same words is not sent twice, whatever its nonce', async () => {
	const etag = (await revalidated(asked(), page('Lịch', 'abc'))).headers.get('etag')!;
	const again = await revalidated(asked(etag), page('Lịch', 'def'));
	expect(again.status).toBe(304);
	expect(again.headers.has('content-security-policy')).toBe(false);
	expect((await revalidated(asked(etag), page('Lịch mới', 'ghi'))).status).toBe(200);
});

test('a page of somebody signed in is left alone', async () => {
	const answer = await revalidated(asked(undefined, {}), page('Việc của tôi', 'abc'));
	expect(answer.headers.has('etag')).toBe(false);
});
