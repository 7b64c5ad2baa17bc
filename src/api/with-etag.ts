import { createHash } from 'node:crypto';

/** An answer that may be asked for again: 304 where the reader has it already. */
export function withEtag(request: Request, body: string, type: string): Response {
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
	const headers = { etag, 'cache-control': 'no-cache', 'content-type': type };
	const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	return known.includes(etag) || known.includes('*')
		? new Response(null, { status: 304, headers: { etag, 'cache-control': 'no-cache' } })
		: new Response(body, { headers });
}
