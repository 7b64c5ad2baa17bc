import { done, type Result, refused } from '#lib/result.ts';
import type { Fate, OutboxEntry, PhoneCommand, Settled } from '../outbox/command.ts';
import type { Sealed, Sealer } from './seal.ts';
import type { Change, Row, Shelf } from './shelf.ts';

/** A record as it was read. Give `revision` back when writing: another tab may have been faster. */
export type Kept<T> = { value: T; revision: number };

/** A record to write; `revision` as read, 0 for a new one, absent to write over whatever is there. */
export type ToKeep = { key: string; value: unknown; revision?: number };

type RecordRow = { revision: number; sealed: Sealed };
type CommandRow = { id: string; sealed: Sealed };

/**
 * What this phone holds, opened with its key. Everything is sealed; a write is on the disk before it resolves, so the
 * screen may say "saved" exactly then.
 */
export type Store = {
	read<T>(key: string): Promise<Kept<T> | undefined>;
	/** Keys of the records that begin so. */
	keys(prefix: string): Promise<string[]>;
	/**
	 * Records and the commands that led to them, all or none. Refusals: 'phone.changed-elsewhere' (read again, decide again),
	 * 'phone.no-room' (nothing was written).
	 */
	write(records: readonly ToKeep[], commands?: readonly PhoneCommand[]): Promise<Result<void>>;
	remove(keys: readonly string[]): Promise<Result<void>>;
	/** Commands that have not been answered, in order; the first `most` of them. */
	waiting(most?: number): Promise<OutboxEntry[]>;
	/** Takes what was answered out of the outbox and keeps its fate. */
	settle(entries: readonly OutboxEntry[], fates: readonly Fate[], at: string): Promise<Result<void>>;
	settled(): Promise<Settled[]>;
	/** Forgets fates that a person has read. */
	forget(ids: readonly string[]): Promise<Result<void>>;
	close(): void;
};

export function openStore(shelf: Shelf, sealer: Sealer): Store {
	return {
		async read<T>(key: string) {
			const row = (await shelf.get('record', key)) as RecordRow | undefined;
			return row && { value: await sealer.open<T>(`record ${key}`, row.sealed), revision: row.revision };
		},
		keys: async (prefix) => (await shelf.all('record', prefix)).map(({ key }) => String(key)),
		async write(records, commands = []) {
			// Sealing comes first: a transaction of the shelf ends as soon as it waits for anything else.
			const puts = await Promise.all(records.map(putOf));
			const adds = await Promise.all(commands.map(addOf));
			return written(shelf.write([...puts, ...adds]));
		},
		remove: (keys) => written(shelf.write(keys.map((key) => ({ remove: 'record', key })))),
		async waiting(most) {
			const rows = (await shelf.all('outbox')).slice(0, most);
			return Promise.all(
				rows.map(async ({ key, value }) => ({
					...(await sealer.open<PhoneCommand>(`command ${(value as CommandRow).id}`, (value as CommandRow).sealed)),
					seq: Number(key)
				}))
			);
		},
		async settle(entries, fates, at) {
			const known = new Map(fates.map((fate) => [fate.id, fate]));
			const changes = await Promise.all(
				entries.map(async ({ seq, ...command }): Promise<Change[]> => {
					const fate = known.get(command.id);
					if (!fate) return [];
					const value = await sealer.seal(`fate ${command.id}`, settledOf(command, fate, at));
					return [
						{ remove: 'outbox', key: seq },
						{ put: 'fate', key: command.id, value }
					];
				})
			);
			return written(shelf.write(changes.flat()));
		},
		async settled() {
			const rows = await shelf.all('fate');
			return Promise.all(rows.map(({ key, value }: Row) => sealer.open<Settled>(`fate ${key}`, value as Sealed)));
		},
		forget: (ids) => written(shelf.write(ids.map((key) => ({ remove: 'fate', key })))),
		close: () => shelf.close()
	};

	async function putOf({ key, value, revision }: ToKeep): Promise<Change> {
		const before = revision ?? ((await shelf.get('record', key)) as RecordRow | undefined)?.revision ?? 0;
		const row: RecordRow = { revision: before + 1, sealed: await sealer.seal(`record ${key}`, value) };
		return { put: 'record', key, value: row, ...(revision !== undefined && { ifRevision: revision }) };
	}

	async function addOf(command: PhoneCommand): Promise<Change> {
		const value: CommandRow = { id: command.id, sealed: await sealer.seal(`command ${command.id}`, command) };
		return { add: 'outbox', value };
	}
}

/** What is done needs no input any more: the server has it. */
const settledOf = (
	{ input, ...command }: PhoneCommand,
	{ fate, refusal, standing }: Fate,
	settledAt: string
): Settled => ({
	...command,
	...(fate !== 'done' && { input }),
	fate,
	...(refusal && { refusal }),
	...(standing && { standing }),
	settledAt
});

async function written(writing: Promise<'written' | 'stale'>): Promise<Result<void>> {
	try {
		return (await writing) === 'stale' ? refused({ code: 'phone.changed-elsewhere' }) : done(undefined);
	} catch (error) {
		if ((error as DOMException).name === 'QuotaExceededError') return refused({ code: 'phone.no-room' });
		throw error;
	}
}
