import { done, type Result, refused } from '#lib/result.ts';
import { fromBase64 } from '../base64-url.ts';
import { openedKey, openForRecovery, type Wrapped } from '../lock/wrap.ts';
import type { PhoneCommand, Settled } from '../outbox/command.ts';
import { SEALED_COPY } from '../store/raw-copy.ts';
import { type Sealed, type Sealer, sealerOf } from '../store/seal.ts';

/** The work in the sealed copy of a damaged store: all that a person did and the office has not carried out. */
export type WorkInCopy = {
	commands: PhoneCommand[];
	/** Rows of work that do not open any more. */
	unreadable: number;
};

type CopiedRow = { key: string | number; value: unknown };
export type SealedCopy = { deviceId: string; byRecovery: Wrapped; outbox: CopiedRow[]; fate: CopiedRow[] };

type Raw = { format?: unknown; plain?: CopiedRow[]; outbox?: CopiedRow[]; fate?: CopiedRow[] } | null;
type LockInCopy = { deviceId?: unknown; byRecovery?: Wrapped };

/** Undefined where the text is no such copy. Refusal 'phone.copy-without-lock': nothing says whose it is. */
export function readSealedCopy(raw: unknown): Result<SealedCopy> | undefined {
	const copy = raw as Raw;
	if (copy?.format !== SEALED_COPY) return undefined;
	const lock = revived(copy.plain?.find(({ key }) => key === 'lock')?.value) as LockInCopy | undefined;
	if (typeof lock?.deviceId !== 'string' || !lock.byRecovery) return refused({ code: 'phone.copy-without-lock' });
	const { deviceId, byRecovery } = lock;
	return done({ deviceId, byRecovery, outbox: copy.outbox ?? [], fate: copy.fate ?? [] });
}

/**
 * Opens what can be opened, row by row, and nothing but work: what was taken along stays sealed.
 * Refusal 'phone.copy-does-not-open': it was sealed for another server, or its lock is damaged too.
 */
export async function openCopy(copy: SealedCopy, recoveryKey: string): Promise<Result<WorkInCopy>> {
	const dataKey = await openForRecovery(copy.byRecovery, recoveryKey);
	if (!dataKey) return refused({ code: 'phone.copy-does-not-open' });
	const sealer = sealerOf(await openedKey(dataKey));
	const waiting = await Promise.all(copy.outbox.map((row) => openWaiting(sealer, row)));
	const told = await Promise.all(copy.fate.map((row) => openTold(sealer, row)));
	const all = [...waiting, ...told];
	return done({
		commands: all.flatMap((one) => (one && one !== 'done' ? [one] : [])),
		unreadable: all.filter((one) => one === undefined).length
	});
}

async function openWaiting(sealer: Sealer, { value }: CopiedRow): Promise<PhoneCommand | undefined> {
	try {
		const { id, sealed } = revived(value) as { id: string; sealed: Sealed };
		return await sealer.open<PhoneCommand>(`command ${id}`, sealed);
	} catch {
		// A row that was damaged: counted, and told.
		return undefined;
	}
}

async function openTold(sealer: Sealer, { key, value }: CopiedRow): Promise<PhoneCommand | 'done' | undefined> {
	try {
		const { id, name, input, at } = await sealer.open<Settled>(`fate ${key}`, revived(value) as Sealed);
		return input ? { id, name, input, at } : 'done';
	} catch {
		// As above.
		return undefined;
	}
}

/** Bytes as they were before they were written into the file. */
function revived(value: unknown): unknown {
	if (value === null || typeof value !== 'object') return value;
	if ('base64' in value) return fromBase64(String(value.base64));
	if (Array.isArray(value)) return value.map(revived);
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revived(one)]));
}
