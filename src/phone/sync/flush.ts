import { done, type Result, refused } from '#lib/result.ts';
import { keepTakenIn, readTakenIn } from '../inbox/taken-in.ts';
import type { OutboxEntry, PhoneCommand } from '../outbox/command.ts';
import type { Store } from '../store/store.ts';
import type { OutboxAnswer } from './ask.ts';
import { MOST_AT_ONCE } from './most-at-once.ts';

/** How one delivery reaches the server. */
export type Send = (commands: readonly PhoneCommand[]) => Promise<Result<OutboxAnswer>>;

export type Flushed = {
	sent: number;
	/** Of those, what came too late: what stands here is not what stands in the office. */
	parked: number;
	isRevoked: boolean;
	/** The server's clock at the last answer. */
	clock?: string;
};

/**
 * Sends what waits, in order and in small deliveries, until nothing is left that the office has not got. Only what an answer
 * names is let go: a delivery cut at any byte is sent again, and its commands, known by their ids, are carried out once. What
 * the office took in without carrying it out stays, and is noted as such.
 */
export async function flush(store: Store, send: Send, nowMs = Date.now()): Promise<Result<Flushed>> {
	const flushed: Flushed = { sent: 0, parked: 0, isRevoked: false };
	for (;;) {
		const entries = await toSend(store);
		if (entries.length === 0) return done(flushed);
		const answer = await send(entries.map(withoutSeq));
		if (!answer.ok) return answer;
		const { fates, clock, isRevoked, taken, afterSeconds = 0 } = answer.value;
		const named = entries.filter(({ id }) => fates.some((fate) => fate.id === id));
		if (named.length === 0 && !taken) return refused({ code: 'phone.no-answer' });
		const kept = taken
			? await noteTaken(store, entries, { saidAtMs: nowMs, afterSeconds })
			: await store.settle(named, fates, clock);
		if (!kept.ok) return kept;
		flushed.sent += named.length;
		flushed.parked += fates.filter(({ fate }) => fate === 'parked').length;
		flushed.isRevoked ||= isRevoked;
		flushed.clock = clock;
	}
}

/** The first that the office has not taken in. */
async function toSend(store: Store): Promise<OutboxEntry[]> {
	const taken = new Set((await readTakenIn(store))?.ids);
	const waiting = await store.waiting(taken.size + MOST_AT_ONCE);
	return waiting.filter(({ id }) => !taken.has(id)).slice(0, MOST_AT_ONCE);
}

async function noteTaken(
	store: Store,
	entries: readonly OutboxEntry[],
	when: { saidAtMs: number; afterSeconds: number }
): Promise<Result<void>> {
	const before = (await readTakenIn(store))?.ids ?? [];
	return keepTakenIn(store, { ids: [...before, ...entries.map(({ id }) => id)], ...when });
}

const withoutSeq = ({ seq: _, ...command }: OutboxEntry): PhoneCommand => command;
