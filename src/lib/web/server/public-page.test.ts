import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { forEverybody, unlessKnown } from './public-page.ts';

const asked = (etag?: string, caller?: object) =>
	({
		request: new Request('http://127.0.0.1/reception', { headers: etag ? { 'if-none-match': etag } : {} }),
		locals: { caller }
	}) as unknown as RequestEvent;
const page = (text: string, nonce: string) =>
	new Response(`<style nonce="${nonce}">b{}</style>${text}`, {
		headers: {
			'content-type': 'text/html',
			'content-security-policy': `script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'`
		}
	});
const answered = async (event: RequestEvent, response: Response) =>
	unlessKnown(event, await forEverybody(event, response));

test('a public page with the same words is not sent twice, whatever its nonce', async () => {
	const etag = (await answered(asked(), page('Lịch', 'a+/++b=='))).headers.get('etag')!;
	const again = await answered(asked(etag), page('Lịch', 'def'));
	expect(again.status).toBe(304);
	expect(again.headers.has('content-security-policy')).toBe(false);
	expect((await answered(asked(etag), page('Lịch mới', 'ghi'))).status).toBe(200);
});

test('its styles are let through by their hash, and nothing else is', async () => {
	const answer = await answered(asked(), page('<script>alert(1)</script>', 'a+/++b=='));
	expect(await answer.text()).toBe('<style>b{}</style><script>alert(1)</script>');
	expect(answer.headers.get('content-security-policy')).toBe(
		"script-src 'self'; style-src 'self' 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='"
	);
});

test('a page of somebody signed in is left alone', async () => {
	const answer = await answered(asked(undefined, {}), page('Việc của tôi', 'a+/++b=='));
	expect(answer.headers.has('etag')).toBe(false);
	expect(answer.headers.get('content-security-policy')).toContain('nonce-a+/++b==');
});
