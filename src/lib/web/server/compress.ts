import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestEvent } from '@sveltejs/kit';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

const TEXT = /^(text\/(html|css|csv|plain|xml|calendar)|application\/(json|[\w.-]+\+json|[\w.-]+\+xml|xml))/;
/** Below this many bytes an answer fits into one packet anyway. */
const WORTH_IT = 1_200;

/** Compresses what the adapter does not: pages and JSON made for this request. */
export async function compressed(event: RequestEvent, response: Response): Promise<Response> {
	const accepted = event.request.headers.get('accept-encoding') ?? '';
	const how = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
	const isText = TEXT.test(response.headers.get('content-type') ?? '');
	if (!how || !isText || !response.body || response.headers.has('content-encoding')) return response;
	if (/event-stream/.test(response.headers.get('content-type') ?? '')) return response;

	const plain = Buffer.from(await response.arrayBuffer());
	const headers = new Headers(response.headers);
	headers.append('vary', 'Accept-Encoding');
	if (plain.length < WORTH_IT) return new Response(plain, { status: response.status, headers });
	const body =
		how === 'br'
			? await asBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
			: await asGzip(plain, { level: 5 });
	headers.set('content-encoding', how);
	headers.delete('content-length');
	return new Response(new Uint8Array(body), { status: response.status, headers });
}
