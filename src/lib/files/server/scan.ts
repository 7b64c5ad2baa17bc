import { connect } from 'node:net';
import { done, type Result, refused } from '#lib/result.ts';

const LONGEST_SCAN_MS = 30_000;
/** The largest piece that clamd takes at once is its StreamMaxLength, never below this. */
const PIECE_BYTES = 1_000_000;

/**
 * Asks a clamd whether content holds a virus (its command INSTREAM: pieces, each after its length, and an empty one at the end).
 * Refusals: 'files.virus' with the name of what was found; 'files.not-scanned' where no answer came, since what was not looked at is
 * not kept.
 *
 * @param scanner `host:port`, or the path of a socket
 */
export async function scanned(scanner: string, name: string, content: Uint8Array): Promise<Result<void>> {
	const answer = await askClamd(scanner, content).catch(() => undefined);
	const found = /^stream: (.+) FOUND/.exec(answer ?? '')?.[1];
	if (found) return refused({ code: 'files.virus', facts: { name, found } });
	return answer?.startsWith('stream: OK') ? done(undefined) : refused({ code: 'files.not-scanned', facts: { name } });
}

function askClamd(scanner: string, content: Uint8Array): Promise<string> {
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	const [host, port] = scanner.startsWith('/') ? [] : scanner.split(':');
	const socket = port === undefined ? connect(scanner) : connect(Number(port), host);
	let answer = '';
	socket.setTimeout(LONGEST_SCAN_MS, () => socket.destroy(new Error('no answer in time')));
	socket.on('error', reject);
	socket.on('data', (part) => {
		answer += part.toString('latin1');
	});
	socket.on('end', () => resolve(answer));
	socket.write('zINSTREAM\0');
	for (let from = 0; from < content.length; from += PIECE_BYTES) {
		const piece = content.subarray(from, from + PIECE_BYTES);
		socket.write(lengthOf(piece.length));
		socket.write(piece);
	}
	socket.write(lengthOf(0));
	return promise.finally(() => socket.destroy());
}

function lengthOf(bytes: number): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes);
	return length;
}
