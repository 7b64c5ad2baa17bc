import type { Tx } from './database.ts';

const readings = new WeakMap<Tx, Map<string, Promise<unknown>>>();

/** Marks a transaction that only reads: what it was told once stays true in it. */
export const markReading = (tx: Tx): void => void readings.set(tx, new Map());

/** Asks once in a reading what several parts of a page need; asks each time in a transaction that writes. */
export function onceAReading<T>(tx: Tx, key: string, ask: () => Promise<T>): Promise<T> {
	const told = readings.get(tx);
	if (!told) return ask();
	let answer = told.get(key) as Promise<T> | undefined;
	if (!answer) {
		answer = ask();
		told.set(key, answer);
	}
	return answer;
}
