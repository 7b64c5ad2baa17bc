import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';

const NONCE = /'nonce-([^']+)'/;

/**
 * Lets a reader who is not signed in keep a public page: the same words are answered 304. The nonce of the page is new at
 * each answer and is left out of the count; a 304 names none, so that the page kept goes with the policy kept.
 */
export async function revalidated({ request, locals }: RequestEvent, response: Response): Promise<Response> {
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (locals.caller || request.method !== 'GET' || response.status !== 200 || !isPage) return response;
	const body = await response.text();
	const nonce = NONCE.exec(response.headers.get('content-security-policy') ?? '')?.[1];
	const words = nonce ? body.replaceAll(nonce, '') : body;
	const etag = `"${createHash('sha256').update(words).digest('base64url').slice(0, 27)}"`;
	const headers = new Headers(response.headers);
	headers.set('etag', etag);
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
	headers.append('vary', 'Cookie, Accept-Language');
	const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	return known.includes(etag)
		? new Response(null, {
				status: 304,
				headers: { etag, 'cache-control': 'no-cache', vary: 'Cookie, Accept-Language' }
			})
		: new Response(body, { status: response.status, headers });
}
