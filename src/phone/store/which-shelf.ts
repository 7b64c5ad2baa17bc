import { indexedShelf } from './indexed-shelf.ts';
import type { Shelf } from './shelf.ts';

/** A damaged store is left lying under its name, and the next number begins a new one. */
const NAME = /^coso-phone-(\d+)$/;
const nameOf = (number: number): string => `coso-phone-${number}`;

/** Numbers of the stores that this browser holds, in order. */
export async function storeNumbers(): Promise<number[]> {
	const all = await indexedDB.databases();
	const numbers = all.flatMap(({ name }) => NAME.exec(name ?? '')?.[1] ?? []).map(Number);
	return numbers.sort((a, b) => a - b);
}

export type OpenShelf = { shelf: Shelf; number: number };

/**
 * The store in use: the one with the highest number.
 *
 * @throws DOMException if it is damaged: `setAside` begins a new one
 */
export async function openShelf(): Promise<OpenShelf> {
	const number = (await storeNumbers()).at(-1) ?? 1;
	return { shelf: await indexedShelf(nameOf(number)), number };
}

/** Leaves every store as it is and begins a new one. */
export async function setAside(): Promise<OpenShelf> {
	const number = ((await storeNumbers()).at(-1) ?? 0) + 1;
	return { shelf: await indexedShelf(nameOf(number)), number };
}

/** Removes one store for good. Another tab that has it open closes it when told. */
export const clearStore = (number: number): Promise<void> =>
	new Promise((resolve, reject) => {
		const removing = indexedDB.deleteDatabase(nameOf(number));
		removing.onsuccess = () => resolve();
		removing.onerror = () => reject(removing.error);
	});
