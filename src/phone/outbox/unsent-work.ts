import type { Owner } from '../lock/lock.ts';
import type { Store } from '../store/store.ts';
import type { PhoneCommand, Settled } from './command.ts';

/** All that has not left the person's hands: what waits and what was refused. Readable, so to be kept as carefully as minutes. */
export type UnsentWork = {
	deviceId: string;
	username: string;
	waiting: PhoneCommand[];
	refused: Settled[];
};

export async function unsentWork(store: Store, { deviceId, username }: Owner): Promise<UnsentWork> {
	const waiting = (await store.waiting()).map(({ seq: _, ...command }) => command);
	return { deviceId, username, waiting, refused: (await store.settled()).filter(({ fate }) => fate !== 'done') };
}
