/**
 * Where rows lie. plain: what is needed before the PIN; record: what was taken along and what became of it; outbox: commands
 * that wait, keyed by a running number; fate: commands that were answered, keyed by their id.
 */
export type Table = 'plain' | 'record' | 'outbox' | 'fate';
export const TABLES: readonly Table[] = ['plain', 'record', 'outbox', 'fate'];

export type Key = string | number;
export type Row = { key: Key; value: unknown };

/** One change of a transaction. `ifRevision`: only if the row there has this revision, 0 where there must be none. */
export type Change =
	| { put: Table; key: Key; value: unknown; ifRevision?: number }
	| { add: 'outbox'; value: unknown }
	| { remove: Table; key: Key };

/** The one thing below the store: IndexedDB on a phone, a map in tests. */
export type Shelf = {
	get(table: Table, key: Key): Promise<unknown>;
	/** Rows in the order of their keys, of those that begin with the prefix where one is given. */
	all(table: Table, prefix?: string): Promise<Row[]>;
	/**
	 * All changes or none; on the disk once it resolves. 'stale' where a revision was not as expected: nothing was written.
	 *
	 * @throws DOMException QuotaExceededError when the device has no room: nothing was written
	 */
	write(changes: readonly Change[]): Promise<'written' | 'stale'>;
	close(): void;
};

export const revisionOf = (value: unknown): number => (value as { revision?: number } | undefined)?.revision ?? 0;
