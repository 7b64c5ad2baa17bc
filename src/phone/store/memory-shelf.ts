import { type Change, type Key, revisionOf, type Row, type Shelf, TABLES, type Table } from './shelf.ts';

/** The same promises as the shelf of a phone, kept in memory: several may share one `disk`, as tabs and restarts do. */
export type Disk = { tables: Map<Table, Map<Key, unknown>>; nextSeq: number };

export const emptyDisk = (): Disk => ({ tables: new Map(TABLES.map((table) => [table, new Map()])), nextSeq: 1 });

/** @param beforeWriting may throw what a device would: no room, a page that was closed */
export function memoryShelf(disk: Disk = emptyDisk(), beforeWriting: () => void = () => undefined): Shelf {
	const rows = (table: Table): Map<Key, unknown> => disk.tables.get(table)!;
	return {
		get: async (table, key) => rows(table).get(key),
		all: async (table, prefix = '') =>
			[...rows(table)]
				.filter(([key]) => String(key).startsWith(prefix))
				.map(([key, value]): Row => ({ key, value }))
				.sort((a, b) => (a.key < b.key ? -1 : 1)),
		async write(changes) {
			beforeWriting();
			const isStale = changes.some(
				(change) =>
					'put' in change &&
					change.ifRevision !== undefined &&
					revisionOf(rows(change.put).get(change.key)) !== change.ifRevision
			);
			if (isStale) return 'stale';
			for (const change of changes) apply(change);
			return 'written';
		},
		close: () => undefined
	};

	function apply(change: Change): void {
		if ('put' in change) rows(change.put).set(change.key, change.value);
		else if ('remove' in change) rows(change.remove).delete(change.key);
		else rows(change.add).set(disk.nextSeq++, change.value);
	}
}
