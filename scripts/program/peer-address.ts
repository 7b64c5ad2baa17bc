import type { IncomingHttpHeaders } from 'node:http';

/**
 * Where the header that should say where a request came from is missing, or names fewer proxies than were told, the
 * request came past the proxy: then the peer's own address stands in it. The adapter would answer 500 instead.
 */
export function tellPeerAddress(
	headers: IncomingHttpHeaders,
	peer: string | undefined,
	{ ADDRESS_HEADER, XFF_DEPTH }: Record<string, string | undefined>
): void {
	if (!ADDRESS_HEADER) return;
	const name = ADDRESS_HEADER.toLowerCase();
	const given = String(headers[name] ?? '');
	const needed = name === 'x-forwarded-for' ? Number.parseInt(XFF_DEPTH || '1', 10) : 1;
	if (given !== '' && given.split(',').length >= needed) return;
	headers[name] = Array(needed)
		.fill(peer ?? '')
		.join(', ');
}
