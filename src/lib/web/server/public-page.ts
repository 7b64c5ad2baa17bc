import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { etagOf, namesEtag } from './etag.ts';

/**
 * A page for whoever is not signed in is the same for everybody: what runs and styles within it is let through by its hash, not by a
 * nonce that is new each time, and it has an ETag.
 */
export async function forEverybody({ request, locals }: RequestEvent, response: Response): Promise<Response> {
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (locals.caller || request.method !== 'GET' || response.status !== 200 || !isPage) return response;
	const { body, policy } = byHash(await response.text(), response.headers.get('content-security-policy'));
	const headers = new Headers(response.headers);
	if (policy) headers.set('content-security-policy', policy);
	headers.set('etag', etagOf(body));
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
	headers.append('vary', 'Cookie, Accept-Language');
	return new Response(body, { status: response.status, headers });
}

/** What the reader has already is not sent again. */
export function unlessKnown({ request }: RequestEvent, response: Response): Response {
	const etag = response.headers.get('etag');
	if (response.status !== 200 || !etag || !namesEtag(request.headers.get('if-none-match'), etag)) return response;
	const headers = new Headers({ etag });
	for (const name of ['cache-control', 'vary']) {
		const value = response.headers.get(name);
		if (value) headers.set(name, value);
	}
	return new Response(null, { status: 304, headers });
}

const NONCE = /'nonce-([^']+)'/;
const WITH_NONCE = {
	script: /<script[^>]* nonce="([^"]+)"[^>]*>([\s\S]*?)<\/script>/g,
	style: /<style[^>]* nonce="([^"]+)"[^>]*>([\s\S]*?)<\/style>/g
};
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function byHash(page: string, policy: string | null): { body: string; policy: string | null } {
	const nonce = NONCE.exec(policy ?? '')?.[1];
	if (!policy || !nonce) return { body: page, policy };
	const hashes = (element: 'script' | 'style') =>
		[...page.matchAll(WITH_NONCE[element])].filter(([, own]) => own === nonce).map(([, , text]) => hashOf(text!));
	const directives = policy.split(';').map((directive) => {
		const element = directive.trim().startsWith('script-src') ? 'script' : 'style';
		return directive.replace(`'nonce-${nonce}'`, hashes(element).join(' ')).trimEnd();
	});
	return { body: page.replaceAll(` nonce="${nonce}"`, ''), policy: directives.join(';') };
}
