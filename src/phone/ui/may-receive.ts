import { cellKey } from '../parcel/parcel.ts';
import type { Store } from '../store/store.ts';

/** Whether this phone's owner keeps the reception book, by what was taken along. The server asks again. */
export async function mayReceive(store: Store): Promise<boolean> {
	const keys = await store.keys(cellKey(''));
	const first = keys[0] && (await store.read<{ me: { may: readonly string[] } }>(keys[0]));
	return first ? first.value.me.may.includes('citizens.record-visit') : false;
}
