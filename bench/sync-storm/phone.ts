import { Agent, request } from 'node:http';
import type { StormCell } from './cells.ts';

/** Every phone has a line of its own. */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
/** One that was sent away so often gives up until tomorrow. */
const MOST_TRIES = 200;

export type Answer = { status: number; body: string; etag?: string; retryAfter?: string };
export type Synced = {
	tries: number;
	outboxMs: number;
	parcelMs: number;
	wholeMs: number;
	etag?: string;
	fates: string[];
};

/** One phone that comes into signal: it sends its outbox, and fetches its cells again. Waits as long as the server asks. */
export async function synchronise(address: string, cell: StormCell, commands: object[]): Promise<Synced> {
	const from = performance.now();
	let tries = 0;
	const patiently = async (work: () => Promise<Answer>): Promise<Answer> => {
		for (;;) {
			const answer = await work();
			tries += 1;
			if (answer.status < 400) return answer;
			if (answer.status !== 503 || tries > MOST_TRIES) throw new Error(`${answer.status} ${answer.body.slice(0, 300)}`);
			await new Promise((resume) => setTimeout(resume, Number(answer.retryAfter ?? 1) * 1_000));
		}
	};
	const body = JSON.stringify({ device: cell.deviceId, clock: new Date().toISOString(), commands });
	const sent = await patiently(() => ask(address, '/api/v1/phone/outbox', cell, { body }));
	const outboxMs = performance.now() - from;
	const { etag } = await patiently(() => ask(address, '/api/v1/phone/parcel', cell));
	const wholeMs = performance.now() - from;
	const fates = (JSON.parse(sent.body).fates as { fate: string }[]).map(({ fate }) => fate);
	return { tries, outboxMs, parcelMs: wholeMs - outboxMs, wholeMs, ...(etag && { etag }), fates };
}

/** A phone with nothing to send that asks whether anything is new; how long it took. */
export async function askAgain(
	address: string,
	cell: StormCell,
	etag: string
): Promise<{ ms: number; status: number }> {
	const from = performance.now();
	const { status } = await ask(address, '/api/v1/phone/parcel', cell, { etag });
	return { ms: performance.now() - from, status };
}

type Asking = { body?: string; etag?: string };

function ask(address: string, path: string, { token }: StormCell, { body, etag }: Asking = {}): Promise<Answer> {
	const asked = Promise.withResolvers<Answer>();
	const headers = {
		authorization: `Bearer ${token}`,
		...(body && { 'content-type': 'application/json' }),
		...(etag && { 'if-none-match': etag })
	};
	const asking = request(`${address}${path}`, { agent, method: body ? 'POST' : 'GET', headers }, (answer) => {
		const parts: Buffer[] = [];
		answer.on('data', (part: Buffer) => parts.push(part));
		answer.on('end', () => {
			const { etag: given, 'retry-after': retryAfter } = answer.headers;
			asked.resolve({
				status: answer.statusCode ?? 0,
				body: Buffer.concat(parts).toString(),
				...(given && { etag: given }),
				...(retryAfter && { retryAfter })
			});
		});
	});
	asking.on('error', asked.reject);
	asking.end(body);
	return asked.promise;
}
