import { done, type Result, refused } from '#lib/result.ts';
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
 * Sends what waits, in order and in small deliveries, until nothing waits. Only what an answer names is let go: a delivery cut
 * at any byte is sent again, and its commands, known by their ids, are carried out once.
 */
export async function flush(store: Store, send: Send): Promise<Result<Flushed>> {
	const flushed: Flushed = { sent: 0, parked: 0, isRevoked: false };
	for (;;) {
		const entries = await store.waiting(MOST_AT_ONCE);
		if (entries.length === 0) return done(flushed);
		const answer = await send(entries.map(withoutSeq));
		if (!answer.ok) return answer;
		const { fates, clock, isRevoked } = answer.value;
		const named = entries.filter(({ id }) => fates.some((fate) => fate.id === id));
		if (named.length === 0) return refused({ code: 'phone.no-answer' });
		const settled = await store.settle(named, fates, clock);
		if (!settled.ok) return settled;
		flushed.sent += named.length;
		flushed.parked += fates.filter(({ fate }) => fate === 'parked').length;
		flushed.isRevoked ||= isRevoked;
		flushed.clock = clock;
	}
}

const withoutSeq = ({ seq: _, ...command }: OutboxEntry): PhoneCommand => command;
