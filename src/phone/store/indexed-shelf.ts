import { revisionOf, type Shelf, TABLES, type Table } from './shelf.ts';

/** Raised by the person who changes the tables; rows of an older shape are read as they are. */
const VERSION = 1;

const ended = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

/**
 * The shelf of a phone: one IndexedDB database.
 *
 * @throws DOMException if the browser keeps none, or the one there is damaged
 */
export async function indexedShelf(name: string): Promise<Shelf> {
	const opening = indexedDB.open(name, VERSION);
	opening.onupgradeneeded = () => {
		for (const table of TABLES) opening.result.createObjectStore(table, { autoIncrement: table === 'outbox' });
	};
	const database = await ended(opening);
	// A newer page that changes the tables must not wait for this one.
	database.onversionchange = () => database.close();
	const reading = (table: Table) => database.transaction(table).objectStore(table);

	return {
		get: (table, key) => ended(reading(table).get(key)),
		async all(table, prefix) {
			const range = prefix === undefined ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`);
			const rows = reading(table);
			const [keys, values] = await Promise.all([ended(rows.getAllKeys(range)), ended(rows.getAll(range))]);
			return keys.map((key, index) => ({ key: key as string | number, value: values[index] }));
		},
		write: (changes) =>
			new Promise((resolve, reject) => {
				// strict: the disk itself has it before the screen says so. Browsers that do not know the word ignore it.
				const writing = database.transaction(TABLES as string[], 'readwrite', { durability: 'strict' });
				let isStale = false;
				writing.oncomplete = () => resolve('written');
				writing.onabort = () => (isStale ? resolve('stale') : reject(writing.error));
				for (const change of changes) {
					if ('remove' in change) writing.objectStore(change.remove).delete(change.key);
					else if ('add' in change) writing.objectStore(change.add).add(change.value);
					else {
						const rows = writing.objectStore(change.put);
						const { key, value, ifRevision } = change;
						if (ifRevision === undefined) rows.put(value, key);
						else
							rows.get(key).onsuccess = ({ target }) => {
								isStale ||= revisionOf((target as IDBRequest).result) !== ifRevision;
								if (isStale) writing.abort();
								else rows.put(value, key);
							};
					}
				}
			}),
		close: () => database.close()
	};
}
