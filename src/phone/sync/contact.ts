import type { Result } from '#lib/result.ts';
import { noteContact, sealOff } from '../lock/lock.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Store } from '../store/store.ts';
import { type KeptParcel, keepParcel } from '../parcel/take-along.ts';
import { askOutbox, askParcel, DEVICE_KEY, type DeviceSecret } from './ask.ts';
import { flush, type Flushed } from './flush.ts';
import { oneAtATime } from './one-at-a-time.ts';

type Open = { shelf: Shelf; store: Store };

/** How far the server's clock is ahead of this phone's, in milliseconds: moments of work are set right by it. */
export const CLOCK_KEY = 'clock';

const secretOf = async (store: Store): Promise<DeviceSecret> => (await store.read<DeviceSecret>(DEVICE_KEY))!.value;

/** Sends what waits; undefined while another tab is at it. A phone that hears it was revoked seals itself. */
export const sendWaiting = ({ shelf, store }: Open): Promise<Result<Flushed> | undefined> =>
	oneAtATime(shelf, 'coso phone outbox', async () => {
		const secret = await secretOf(store);
		const flushed = await flush(store, (commands) => askOutbox(secret, commands, new Date()));
		if (flushed.ok && flushed.value.clock) await noteClock({ shelf, store }, flushed.value.clock);
		const isRevoked = flushed.ok ? flushed.value.isRevoked : flushed.refusal.code === 'phone.revoked';
		if (isRevoked) await sealOff(shelf);
		return flushed;
	});

/** Fetches what the server has now and keeps it, after what waits was sent. */
export async function fetchParcel({ shelf, store }: Open): Promise<Result<KeptParcel>> {
	const parcel = await askParcel(await secretOf(store));
	if (!parcel.ok) {
		if (parcel.refusal.code === 'phone.revoked') await sealOff(shelf);
		return parcel;
	}
	await noteClock({ shelf, store }, parcel.value.takenAt);
	return keepParcel(store, parcel.value);
}

async function noteClock({ shelf, store }: Open, clock: string): Promise<void> {
	await noteContact(shelf, new Date());
	await store.write([{ key: CLOCK_KEY, value: Date.parse(clock) - Date.now() }]);
}
