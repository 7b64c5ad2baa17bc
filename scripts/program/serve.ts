import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '#lib/config.ts';
import { tellAnswer } from '#lib/live/server/node-answer.ts';
import type { Refusal } from '#lib/result.ts';
import { changeStamp } from '#lib/web/server/kept/change-stamp.ts';
import { PageShelf } from '#lib/web/server/kept/page-shelf.ts';
import { HEADERS } from '#lib/web/server/security-headers.ts';
import { tellPeerAddress } from './peer-address.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Names of our own for what the adapter reads: a header that a stranger sends is overwritten. */
const PROTOCOL_HEADER = 'x-coso-protocol';
const HOST_HEADER = 'x-coso-host';

/** Bodies of 10 MB and more are answered 413 (the contract's bound); the adapter's own limit is half a megabyte. */
const BODY_LIMIT_BYTES = 9_999_999;

/** Methods that change nothing (RFC 9110, 9.2.1). */
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Addresses at which nothing changes but by a command. */
const OF_STAFF = /^\/(office|phone|api)\b/;

/** A page written at build names its policy within, where it cannot say who may frame it. Answers made later say their own. */
const WRITTEN_AT_BUILD = { ...HEADERS, 'content-security-policy': "frame-ancestors 'none'" };

/** How long answers under way may take once the program is asked to stop. */
const LAST_ANSWERS_WITHIN_MS = 5_000;

/** Why the address cannot be listened on, asked before anything else is begun. */
export async function whyNotListen({ host, port }: Config): Promise<Refusal | undefined> {
	const probe = createServer().listen(port, host);
	try {
		await once(probe, 'listening');
		return undefined;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		return { code: 'config.port-busy', facts: { host, port: String(port) } };
	} finally {
		if (probe.listening) await new Promise((closed) => probe.close(closed));
	}
}

/**
 * Serves the built pages in this process.
 * The adapter takes every request for https and knows no address set at run time, so both are told with each request.
 */
export async function serveBuild(root: string, { host, port, origin }: Config): Promise<Server> {
	process.env.PROTOCOL_HEADER = PROTOCOL_HEADER;
	process.env.HOST_HEADER = HOST_HEADER;
	process.env.BODY_SIZE_LIMIT ??= String(BODY_LIMIT_BYTES);
	const { handler } = (await import(pathToFileURL(join(root, 'build/handler.js')).href)) as { handler: Handler };

	const known = origin ? new URL(origin) : undefined;
	const shelf = new PageShelf(changeStamp);
	const make = (request: IncomingMessage, response: ServerResponse) => {
		request.headers[PROTOCOL_HEADER] = known?.protocol.slice(0, -1) ?? 'http';
		request.headers[HOST_HEADER] = known?.host ?? request.headers.host;
		tellPeerAddress(request.headers, request.socket.remoteAddress, process.env);
		tellAnswer(request, response);
		for (const [name, value] of Object.entries(WRITTEN_AT_BUILD)) response.setHeader(name, value);
		handler(request, response, () => response.writeHead(404).end());
	};
	const server = createServer((request, response) => {
		// What citizens send stands in no audit chain.
		if (!READING.has(request.method ?? '')) shelf.changing(response, !OF_STAFF.test(request.url ?? ''));
		shelf.answer(request, response, () => make(request, response));
	});
	server.listen(port, host);
	await once(server, 'listening');
	return server;
}

/** The address that a person types, as the server really listens: port 0 was given a number. */
export function addressOf(server: Server, { host, origin }: Config): string {
	const { port } = server.address() as AddressInfo;
	return origin ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Takes no new requests, lets those under way end, and then cuts what is still open, such as live pages. */
export async function closeServer(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeIdleConnections();
	const cut = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_WITHIN_MS);
	await closed;
	clearTimeout(cut);
}
