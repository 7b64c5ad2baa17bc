import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { scanned } from './scan.ts';

const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

let server: Server | undefined;
afterEach(() => new Promise((closed) => (server ? server.close(closed) : closed(undefined))));

/** Speaks as clamd does of INSTREAM, and finds one virus: the one that every scanner knows for tests. */
async function clamd(): Promise<string> {
	server = createServer((socket) => {
		let got = Buffer.alloc(0);
		socket.on('error', () => undefined);
		socket.on('data', (part) => {
			got = Buffer.concat([got, part]);
			const content = wholeStream(got);
			if (content) socket.end(content.includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
		});
	}).listen(0, '127.0.0.1');
	await new Promise((ready) => server!.once('listening', ready));
	return `127.0.0.1:${(server!.address() as AddressInfo).port}`;
}

function wholeStream(got: Buffer): Buffer | undefined {
	const pieces: Buffer[] = [];
	for (let at = 'zINSTREAM\0'.length; at + 4 <= got.length; ) {
		const length = got.readUInt32BE(at);
		if (length === 0) return Buffer.concat(pieces);
		pieces.push(got.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return undefined;
}

test('content without a virus is let through, however large', async () => {
	expect(await scanned(await clamd(), 'a.pdf', Buffer.alloc(2_500_001, 'a'))).toEqual({ ok: true, value: undefined });
});

test('a virus is named with the file it is in', async () => {
	expect(await scanned(await clamd(), 'thu.txt', Buffer.from(EICAR))).toMatchObject({
		refusal: { code: 'files.virus', facts: { name: 'thu.txt', found: 'Eicar-Signature' } }
	});
});

test('where the scanner does not answer, nothing is let through', async () => {
	const address = await clamd();
	await new Promise((closed) => server!.close(closed));
	server = undefined;
	expect(await scanned(address, 'a.txt', Buffer.from('a'))).toMatchObject({ refusal: { code: 'files.not-scanned' } });
});
