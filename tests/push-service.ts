import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser hands over when it agrees to be told. */
export type BrowserSubscription = { endpoint: string; p256dh: string; auth: string };

export type PushService = {
	host: string;
	/** Messages as the browser reads them, oldest first. */
	messages: { path: string; payload: unknown; urgency?: string }[];
	/** Answers to the coming requests instead of 201, by path. */
	answers: Map<string, number>;
	subscribe: (path: string) => BrowserSubscription;
	close: () => Promise<void>;
};

/**
 * A push service and the browsers behind it (RFC 8030), which takes messages apart on its own: seal by RFC 8291 and
 * 8188, server's identity by RFC 8292.
 */
export async function openPushService(): Promise<PushService> {
	const browsers = new Map<string, { ecdh: ReturnType<typeof createECDH>; auth: Buffer }>();
	const messages: PushService['messages'] = [];
	const answers: PushService['answers'] = new Map();
	const server = createServer(async (request, response) => {
		const path = request.url ?? '';
		const body = await bodyOf(request);
		const answer = answers.get(path);
		if (answer) return void response.writeHead(answer, { location: 'http://127.0.0.1:1/' }).end();
		const browser = browsers.get(path);
		if (!browser || !isSigned(request)) return void response.writeHead(403).end();
		const payload = JSON.parse(unseal(body, browser.ecdh, browser.auth));
		messages.push({ path, payload, urgency: request.headers.urgency as string });
		response.writeHead(201).end();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		host,
		messages,
		answers,
		subscribe(path) {
			const ecdh = createECDH('prime256v1');
			ecdh.generateKeys();
			const auth = randomBytes(16);
			browsers.set(path, { ecdh, auth });
			return {
				endpoint: `http://${host}${path}`,
				p256dh: ecdh.getPublicKey().toString('base64url'),
				auth: auth.toString('base64url')
			};
		},
		close: () => new Promise((closed) => server.close(() => closed()))
	};
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

const key = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number): Buffer =>
	Buffer.from(hkdfSync('sha256', secret, salt, info, length));

/** One record: salt, record size, length of the key's name, the sender's key, and the sealed text. */
function unseal(body: Buffer, ecdh: ReturnType<typeof createECDH>, auth: Buffer): string {
	const salt = body.subarray(0, 16);
	const named = body.readUInt8(20);
	const sender = body.subarray(21, 21 + named);
	const sealed = body.subarray(21 + named);
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), sender]);
	const secret = key(ecdh.computeSecret(sender), auth, info, 32);
	const cipher = createDecipheriv(
		'aes-128-gcm',
		key(secret, salt, 'Content-Encoding: aes128gcm\0', 16),
		key(secret, salt, 'Content-Encoding: nonce\0', 12)
	);
	cipher.setAuthTag(sealed.subarray(-16));
	const text = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
	return text.subarray(0, text.lastIndexOf(2)).toString('utf8');
}

/** The token of the server, signed with the key that it names, for this service and not for ever. */
function isSigned({ headers }: IncomingMessage): boolean {
	const [, token = '', publicKey = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? '') ?? [];
	const [head = '', claims = '', signature = ''] = token.split('.');
	const point = Buffer.from(publicKey, 'base64url');
	if (point.length !== 65) return false;
	const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
	const verifying = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
	const { aud, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
	return (
		aud === `http://${headers.host}` &&
		exp * 1_000 > Date.now() &&
		verify(
			'sha256',
			Buffer.from(`${head}.${claims}`),
			{ key: verifying, dsaEncoding: 'ieee-p1363' },
			Buffer.from(signature, 'base64url')
		)
	);
}
