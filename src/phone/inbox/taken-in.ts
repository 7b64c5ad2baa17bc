import type { Store } from '../store/store.ts';

/**
 * Commands that the office has taken in and not carried out yet, as far as this phone knows. They stay in the outbox until
 * their fate is known, and are not sent again meanwhile.
 */
export type TakenIn = {
	ids: string[];
	/** The phone's clock when the office said so. */
	saidAtMs: number;
	/** How long after that it is to be asked. */
	afterSeconds: number;
};

/** Where the store keeps it. */
const TAKEN_KEY = 'taken-in';

export const readTakenIn = async (store: Store): Promise<TakenIn | undefined> =>
	(await store.read<TakenIn | null>(TAKEN_KEY))?.value ?? undefined;

export const keepTakenIn = (store: Store, taken: TakenIn | undefined) =>
	store.write([{ key: TAKEN_KEY, value: taken ?? null }]);

/** How long until the office is to be asked; a clock that was set back does not put it off. */
export function msToAsk({ saidAtMs, afterSeconds }: TakenIn, nowMs: number): number {
	const sinceMs = nowMs - saidAtMs;
	return sinceMs < 0 ? 0 : Math.max(afterSeconds * 1_000 - sinceMs, 0);
}
