import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { openStore, type Store, type ToKeep } from '../store/store.ts';
import { sealerOf } from '../store/seal.ts';
import type { Shelf } from '../store/shelf.ts';
import { type LockRules, type LockState, whySealed } from './rules.ts';
import {
	newDataKey,
	newPhoneKey,
	openedKey,
	openForRecovery,
	openWithPin,
	type PinCopy,
	wrapForRecovery,
	type Wrapped,
	wrapUnderPin
} from './wrap.ts';

/** What lies unsealed beside the records: enough to ask for the PIN, nothing of the work. */
export type LockRow = {
	phoneKey: CryptoKey;
	/** Absent once destroyed: then only recovery opens. */
	byPin?: PinCopy;
	byRecovery: Wrapped;
	wrongPins: number;
	/** When the server last answered. */
	lastContactAt: string;
	/** The owner of this phone. */
	deviceId: string;
	username: string;
	name: string;
};

const LOCK = 'lock';

export type Owner = Pick<LockRow, 'deviceId' | 'username' | 'name'>;

export const readLock = async (shelf: Shelf): Promise<LockRow | undefined> =>
	(await shelf.get('plain', LOCK)) as LockRow | undefined;

const writeLock = (shelf: Shelf, row: LockRow): Promise<unknown> =>
	shelf.write([{ put: 'plain', key: LOCK, value: row }]);

const stateOf = ({ byPin, wrongPins, lastContactAt }: LockRow): LockState => ({
	hasPin: byPin !== undefined,
	wrongPins,
	lastContactAt
});

/**
 * Locks a new phone with a PIN, and opens it. What it must know from the start is written before the lock: a phone that was
 * killed in between is still nobody's.
 */
export async function lockNew(
	shelf: Shelf,
	owner: Owner,
	{ pin, recoveryKey, now }: { pin: string; recoveryKey: string; now: Date },
	known: readonly ToKeep[] = []
): Promise<Store> {
	const dataKey = newDataKey();
	const phoneKey = await newPhoneKey();
	const store = await openedStore(shelf, dataKey);
	await store.write(known);
	await writeLock(shelf, {
		...owner,
		phoneKey,
		byPin: await wrapUnderPin(dataKey, pin, phoneKey),
		byRecovery: await wrapForRecovery(dataKey, recoveryKey),
		wrongPins: 0,
		lastContactAt: now.toISOString()
	});
	return store;
}

/** Why the PIN opens nothing any more. Its copy of the key is destroyed as soon as that is so. */
export async function whyNotByPin(
	shelf: Shelf,
	row: LockRow,
	now: Date,
	rules: LockRules
): Promise<Refusal | undefined> {
	const why = whySealed(stateOf(row), now, rules);
	if (why && row.byPin) await writeLock(shelf, { ...row, byPin: undefined });
	return why;
}

/**
 * Opens the phone with its PIN. A try is counted before it is made: killing the app gives no further one.
 * Refusals: 'phone.wrong-pin' with the tries left, and those of `whySealed`.
 */
export async function openByPin(shelf: Shelf, pin: string, now: Date, rules: LockRules): Promise<Result<Store>> {
	const row = await readLock(shelf);
	if (!row) return refused({ code: 'phone.sealed' });
	const why = await whyNotByPin(shelf, row, now, rules);
	if (why) return refused(why);

	const tried = { ...row, wrongPins: row.wrongPins + 1 };
	await writeLock(shelf, tried);
	const dataKey = await openWithPin(row.byPin!, pin, row.phoneKey);
	if (dataKey) {
		await writeLock(shelf, { ...row, wrongPins: 0 });
		return done(await openedStore(shelf, dataKey));
	}
	const left = rules.mostWrongPins - tried.wrongPins;
	return refused((await whyNotByPin(shelf, tried, now, rules)) ?? { code: 'phone.wrong-pin', facts: { left } });
}

/** Opens a sealed phone with the key that the server told its owner, and gives it a new PIN. */
export async function openByRecovery(
	shelf: Shelf,
	{ pin, recoveryKey, now }: { pin: string; recoveryKey: string; now: Date }
): Promise<Result<Store>> {
	const row = await readLock(shelf);
	const dataKey = row && (await openForRecovery(row.byRecovery, recoveryKey));
	if (!row || !dataKey) return refused({ code: 'phone.not-recoverable' });
	const byPin = await wrapUnderPin(dataKey, pin, row.phoneKey);
	await writeLock(shelf, { ...row, byPin, wrongPins: 0, lastContactAt: now.toISOString() });
	return done(await openedStore(shelf, dataKey));
}

/** Notes that the server answered: the days without contact begin anew. */
export async function noteContact(shelf: Shelf, now: Date): Promise<void> {
	const row = await readLock(shelf);
	if (row) await writeLock(shelf, { ...row, lastContactAt: now.toISOString() });
}

/** Destroys the way in by PIN at once: the server said that this phone was revoked. */
export async function sealOff(shelf: Shelf): Promise<void> {
	const row = await readLock(shelf);
	if (row?.byPin) await writeLock(shelf, { ...row, byPin: undefined });
}

const openedStore = async (shelf: Shelf, dataKey: BufferSource): Promise<Store> =>
	openStore(shelf, sealerOf(await openedKey(dataKey)));
