import { done, type Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import type { FatesTold } from './fates-told.ts';
import { keepTakenIn, msToAsk, readTakenIn } from './taken-in.ts';

/** How the office is asked, and told which deliveries' fates this phone has kept. */
export type AskFates = (heard: readonly string[]) => Promise<Result<FatesTold>>;

export type Heard = { sent: number; parked: number; isRevoked: boolean; clock?: string };

/**
 * Asks what became of the work that the office took in, if it is time, and keeps every fate before it says so: an answer that is
 * lost comes again. What the office neither keeps nor has carried out, such as one that was restored from a copy of yesterday,
 * is sent again from here on: known by its ids, it is carried out once.
 */
export async function hear(store: Store, ask: AskFates, nowMs: number): Promise<Result<Heard>> {
	const heard: Heard = { sent: 0, parked: 0, isRevoked: false };
	const taken = await readTakenIn(store);
	if (!taken || msToAsk(taken, nowMs) > 0) return done(heard);
	let kept: string[] = [];
	for (;;) {
		const answer = await ask(kept);
		if (!answer.ok) return answer;
		const { told, waiting, afterSeconds = 0, clock, isRevoked } = answer.value;
		heard.isRevoked ||= isRevoked;
		heard.clock = clock;
		if (told.length === 0) {
			const left = waiting > 0 ? await stillWaiting(store, taken.ids) : [];
			const written = await keepTakenIn(
				store,
				left.length > 0 ? { ids: left, saidAtMs: nowMs, afterSeconds } : undefined
			);
			return written.ok ? done(heard) : written;
		}
		const fates = told.flatMap((delivery) => delivery.fates);
		const named = (await store.waiting()).filter(({ id }) => fates.some((fate) => fate.id === id));
		const settled = await store.settle(named, fates, clock);
		if (!settled.ok) return settled;
		heard.sent += named.length;
		heard.parked += fates.filter(({ fate }) => fate === 'parked').length;
		kept = told.map(({ delivery }) => delivery);
	}
}

const stillWaiting = async (store: Store, ids: readonly string[]): Promise<string[]> => {
	const known = new Set(ids);
	return (await store.waiting()).map(({ id }) => id).filter((id) => known.has(id));
};
