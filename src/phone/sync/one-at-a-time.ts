import { newId } from '#lib/ids.ts';
import type { Shelf } from '../store/shelf.ts';

/** A lease longer than a delivery may take; a page that was killed leaves it behind. */
const LEASE_MS = 120_000;
const LEASE = 'lease';
type Lease = { revision: number; by: string; untilMs: number };

/**
 * Does a piece of work in one tab only; undefined where another tab is at it. Web Locks, and a row with an end where a browser
 * has none (Safari before 15.4).
 */
export async function oneAtATime<T>(shelf: Shelf, name: string, work: () => Promise<T>): Promise<T | undefined> {
	if (globalThis.navigator?.locks)
		return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
	return underLease(shelf, `${LEASE} ${name}`, work);
}

export async function underLease<T>(
	shelf: Shelf,
	key: string,
	work: () => Promise<T>,
	nowMs = Date.now()
): Promise<T | undefined> {
	const held = (await shelf.get('plain', key)) as Lease | undefined;
	if (held && held.untilMs > nowMs) return undefined;
	const mine: Lease = { revision: (held?.revision ?? 0) + 1, by: newId(), untilMs: nowMs + LEASE_MS };
	const taken = await shelf.write([{ put: 'plain', key, value: mine, ifRevision: held?.revision ?? 0 }]);
	if (taken === 'stale') return undefined;
	try {
		return await work();
	} finally {
		// Only if nobody took it over because this one was late.
		await shelf.write([
			{ put: 'plain', key, value: { ...mine, revision: mine.revision + 1, untilMs: 0 }, ifRevision: mine.revision }
		]);
	}
}
