import { connect, type Socket } from 'node:net';

/** What many readers at once are to ask, again and again. */
type Load = { port: number; request: string; readers: number; seconds: number };

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n');

/** Asks as so many readers, each the next as soon as it has its answer whole; says how many were answered and how long each took. */
async function load({ port, request, readers, seconds }: Load): Promise<{ perSecond: number; tookMs: number[] }> {
	const asked = Buffer.from(request);
	const tookMs: number[] = [];
	const until = performance.now() + seconds * 1_000;
	const from = performance.now();
	await Promise.all(Array.from({ length: readers }, () => reader(port, asked, until, tookMs)));
	return { perSecond: tookMs.length / ((performance.now() - from) / 1_000), tookMs };
}

function reader(port: number, asked: Buffer, until: number, tookMs: number[]): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
	let from = 0;
	let missing: number | undefined;
	const ask = () => {
		from = performance.now();
		missing = undefined;
		socket.write(asked);
	};
	socket.once('connect', ask);
	socket.on('error', reject);
	socket.on('data', (part: Buffer) => {
		missing ??= bytesAfterHead(part);
		if (missing === undefined) return socket.destroy(new Error(part.toString().slice(0, 200)));
		// Chunks end with an empty one; the size of anything else is known.
		missing -= part.length;
		if (missing > 0 || (missing === Number.NEGATIVE_INFINITY && !part.subarray(-5).equals(END_OF_CHUNKS))) return;
		tookMs.push(performance.now() - from);
		if (performance.now() < until) return ask();
		socket.destroy();
		resolve();
	});
	return promise;
}

/** Bytes of an answer from its first one; minus infinity for one in chunks; undefined where it is not 200. */
function bytesAfterHead(part: Buffer): number | undefined {
	const end = part.indexOf(END_OF_HEAD);
	const head = part.toString('latin1', 0, end);
	if (end < 0 || !head.startsWith('HTTP/1.1 200')) return;
	const length = /content-length: (\d+)/i.exec(head)?.[1];
	return length === undefined ? Number.NEGATIVE_INFINITY : end + END_OF_HEAD.length + Number(length);
}

process.once(
	'message',
	(given: Load) => void load(given).then((seen) => process.send!(seen, () => process.disconnect()))
);
