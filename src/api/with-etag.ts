import { etagOf, namesEtag } from '#lib/web/server/etag.ts';

/** An answer that may be asked for again: 304 where the reader has it already. */
export function withEtag(request: Request, body: string, type: string): Response {
	const etag = etagOf(body);
	const headers = { etag, 'cache-control': 'no-cache', 'content-type': type };
	return namesEtag(request.headers.get('if-none-match'), etag)
		? new Response(null, { status: 304, headers: { etag, 'cache-control': 'no-cache' } })
		: new Response(body, { headers });
}
