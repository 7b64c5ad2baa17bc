import { searchKey } from '#lib/vietnamese/search-key.ts';

/** A cell that rows of a roll may name. */
export type NamedCell = { id: string; code: string; name: string };

/** How a roll may call a cell: by its code, its name, or its name without the word for a cell. */
const withoutKind = (key: string): string => key.replace(/^(chi bo|cb)\.? +/, '');

/** Finds cells by the words of a roll. A word that fits two cells finds neither. */
export class CellNames {
	readonly #byKey = new Map<string, NamedCell | null>();

	constructor(cells: readonly NamedCell[]) {
		for (const cell of cells) {
			const name = searchKey(cell.name);
			for (const key of new Set([searchKey(cell.code), name, withoutKind(name)]))
				this.#byKey.set(key, this.#byKey.has(key) ? null : cell);
		}
	}

	find(words: string): NamedCell | undefined {
		const key = searchKey(words);
		return this.#byKey.get(key) ?? this.#byKey.get(withoutKind(key)) ?? undefined;
	}
}
