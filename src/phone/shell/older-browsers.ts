/**
 * What browsers of 2021 (Chrome 90, Safari 15) lack of the things that our pure code and Svelte use. Syntax is brought down by
 * the build; these are functions. Loaded first.
 */
const ofArrays: Record<string, (this: unknown[], ...given: never[]) => unknown> = {
	at(this: unknown[], index: number) {
		return this[index < 0 ? this.length + index : index];
	},
	toSorted(this: unknown[], order?: (a: unknown, b: unknown) => number) {
		return [...this].sort(order);
	},
	toReversed(this: unknown[]) {
		return [...this].reverse();
	},
	toSpliced(this: unknown[], ...given: [number, number, ...unknown[]]) {
		const copy = [...this];
		copy.splice(...given);
		return copy;
	},
	with(this: unknown[], index: number, value: unknown) {
		const copy = [...this];
		copy[index < 0 ? copy.length + index : index] = value;
		return copy;
	},
	findLast(this: unknown[], isIt: (one: unknown, index: number) => boolean) {
		return [...this].reverse().find((one, index) => isIt(one, this.length - 1 - index));
	},
	findLastIndex(this: unknown[], isIt: (one: unknown) => boolean) {
		for (let index = this.length - 1; index >= 0; index--) if (isIt(this[index])) return index;
		return -1;
	}
};
lend(Array.prototype, ofArrays);

lend(String.prototype, {
	at(this: string, index: number) {
		return this.charAt(index < 0 ? this.length + index : index) || undefined;
	}
});

lend(Object, {
	hasOwn: (of: object, key: PropertyKey) => Object.hasOwn(of, key),
	groupBy<T>(many: Iterable<T>, keyOf: (one: T, index: number) => string) {
		const groups: Record<string, T[]> = Object.create(null);
		let index = 0;
		for (const one of many) {
			const key = keyOf(one, index++);
			groups[key] = [...(groups[key] ?? []), one];
		}
		return groups;
	}
});

/** Gives what is not there, in the way in which browsers have it: not counted by loops over keys. */
function lend(to: object, functions: object): void {
	for (const [name, value] of Object.entries(functions))
		if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}
