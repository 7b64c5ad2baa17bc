import { Listener } from './listener.ts';
import { Room, type RoomSource, type Visitor } from './room.ts';
import { closeThoseWhoMayNotStay } from './staying.ts';

const HEARTBEAT_MS = 15_000;
/** Connections of this process: each costs memory. */
const MOST_VISITORS = 12_000;
/** Of one person in one room: several windows and devices. The oldest goes when another comes. */
const MOST_OF_ONE_PERSON = 12;

/** Told by the process when it stops, before it waits for the last answers. */
const STOPPING = 'coso:stopping';

/** All rooms that somebody looks at through this process. */
class Hub {
	#rooms = new Map<string, Room>();
	#listener = new Listener({
		changed: (key) => void this.#rooms.get(key)?.refresh(),
		missed: () => this.#rooms.forEach((room) => void room.refresh())
	});
	#beat: NodeJS.Timeout | undefined;

	/** How many look on through this process. */
	get visitors(): number {
		return [...this.#rooms.values()].reduce((sum, room) => sum + room.visitors.size, 0);
	}

	/** @returns 'full' where no more connections are taken, 'empty' where there is nothing to see */
	async enter(key: string, visitor: Visitor, source: RoomSource): Promise<'entered' | 'empty' | 'full'> {
		if (this.visitors >= MOST_VISITORS) return 'full';
		await this.#listener.listening();
		const room = this.#rooms.get(key) ?? new Room(source);
		this.#rooms.set(key, room);
		this.#beat ??= setInterval(() => void this.#tick(), HEARTBEAT_MS).unref();
		const isIn = await room.enter(visitor);
		if (isIn) closeOldestOf(visitor, room);
		else this.#forgetEmpty(key, room);
		return isIn ? 'entered' : 'empty';
	}

	leave(key: string, visitor: Visitor): void {
		const room = this.#rooms.get(key);
		room?.visitors.delete(visitor);
		if (room) this.#forgetEmpty(key, room);
	}

	async close(): Promise<void> {
		clearInterval(this.#beat);
		for (const room of this.#rooms.values()) for (const visitor of [...room.visitors]) visitor.close();
		await this.#listener.end();
	}

	#forgetEmpty(key: string, room: Room): void {
		if (room.isEmpty) this.#rooms.delete(key);
	}

	async #tick(): Promise<void> {
		for (const room of this.#rooms.values()) room.beat();
		try {
			for (const room of this.#rooms.values()) await closeThoseWhoMayNotStay(room);
		} catch {
			// The database is away; the next heartbeat asks again.
		}
	}
}

function closeOldestOf({ caller }: Visitor, { visitors }: Room): void {
	const own = [...visitors].filter((visitor) => visitor.caller.personId === caller.personId);
	for (const visitor of own.slice(0, -MOST_OF_ONE_PERSON)) visitor.close();
}

export const hub = new Hub();

process.once(STOPPING as 'exit', () => void hub.close());
