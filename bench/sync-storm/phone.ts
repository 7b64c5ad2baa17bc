import type { FatesTold } from '#house/phone/inbox/fates-told.ts';
import type { OutboxAnswer } from '#house/phone/sync/ask.ts';
import type { StormCell } from './cells.ts';
import { ask } from './line.ts';

/** One that was sent away so often gives up until tomorrow. */
const MOST_TRIES = 200;

export type Synced = {
	requests: number;
	/** Whether the office took it in, to carry it out later. */
	isTakenIn: boolean;
	/** Until the office had the work: what a person waits for. */
	hasItMs: number;
	/** Until the phone knew what became of each command. */
	fatesMs: number;
	parcelMs: number;
	etag?: string;
	fates: string[];
};

/** One phone that comes into signal: it sends its outbox, hears what became of it, and fetches its cells again. Waits as long as the server asks. */
export async function synchronise(address: string, cell: StormCell, body: string): Promise<Synced> {
	const from = performance.now();
	let requests = 0;
	const said = await patiently(() => ask(address, '/api/v1/phone/outbox', cell, { body }));
	const hasItMs = performance.now() - from;
	const sent = JSON.parse(said.body) as OutboxAnswer;
	const fates = sent.taken === undefined ? sent.fates : await hear(sent.afterSeconds ?? 0);
	const fatesMs = performance.now() - from;
	const { etag } = await patiently(() => ask(address, '/api/v1/phone/parcel', cell));
	return {
		requests,
		isTakenIn: sent.taken !== undefined,
		hasItMs,
		fatesMs,
		parcelMs: performance.now() - from - fatesMs,
		...(etag && { etag }),
		fates: fates.map(({ fate }) => fate)
	};

	/** Asks when it was told to, until everything is known, and says what it has heard. */
	async function hear(afterSeconds: number): Promise<OutboxAnswer['fates']> {
		await seconds(afterSeconds);
		const known: OutboxAnswer['fates'] = [];
		let heard: string[] = [];
		for (;;) {
			const question = JSON.stringify({ device: cell.deviceId, heard });
			const answer = await patiently(() => ask(address, '/api/v1/phone/fates', cell, { body: question }));
			const { told, waiting, afterSeconds: later = 1 } = JSON.parse(answer.body) as FatesTold;
			known.push(...told.flatMap((delivery) => delivery.fates));
			heard = told.map(({ delivery }) => delivery);
			if (told.length > 0) continue;
			if (waiting === 0) return known;
			await seconds(later);
		}
	}

	async function patiently(work: () => ReturnType<typeof ask>): ReturnType<typeof ask> {
		for (;;) {
			const answer = await work();
			requests += 1;
			if (answer.status < 400) return answer;
			if (answer.status !== 503 || requests > MOST_TRIES)
				throw new Error(`${answer.status} ${answer.body.slice(0, 300)}`);
			await seconds(Number(answer.retryAfter ?? 1));
		}
	}
}

const seconds = (count: number): Promise<void> => new Promise((resume) => setTimeout(resume, count * 1_000));

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
