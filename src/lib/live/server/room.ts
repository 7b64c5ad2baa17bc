import type { Caller } from '#lib/db/caller.ts';
import { asSent, differing, type Frame, frameOf, HEARTBEAT, type Sections, type Sent } from './frames.ts';

/** One open connection to a room. */
export type Visitor = {
	caller: Caller;
	/** Absent for a bearer token. */
	sessionId?: string;
	/** When their rights were asked for last, by the clock of this process. */
	checkedMs: number;
	send: (frame: Frame) => void;
	close: () => void;
};

/** What a room is of, asked under the rights of one of those who look at it. */
export type RoomSource = {
	mayEnter: (caller: Caller) => Promise<boolean>;
	/** Undefined where they may not see it (any more). */
	read: (caller: Caller) => Promise<Sections | undefined>;
	/** Those of these sessions that still stand. */
	livingSessions: (ids: string[]) => Promise<Set<string>>;
};

/** Changes that follow each other more closely are sent together. */
const SHORTEST_INTERVAL_MS = 100;
const AFTER_FAULT_MS = 1_000;

/**
 * Everyone who looks at one thing. It is read once for all of them, under the rights of one of them: whoever is let in
 * may see all that the room shows.
 */
export class Room {
	readonly visitors = new Set<Visitor>();
	/** Those on their way in: the room is kept for them. */
	entering = 0;
	#source: RoomSource;
	#shown: Sent | undefined;
	#version = 0;
	#opening: Promise<boolean> | undefined;
	#isReading = false;
	#isStale = false;
	#readAtMs = 0;

	constructor(source: RoomSource) {
		this.#source = source;
	}

	get isEmpty(): boolean {
		return this.visitors.size === 0 && this.entering === 0;
	}

	mayEnter(caller: Caller): Promise<boolean> {
		return this.#source.mayEnter(caller);
	}

	livingSessions(ids: string[]): Promise<Set<string>> {
		return this.#source.livingSessions(ids);
	}

	/**
	 * Lets somebody in who may: first all that is shown, from then on what changes.
	 * @returns false if there is nothing to show
	 */
	async enter(visitor: Visitor): Promise<boolean> {
		this.entering += 1;
		try {
			const isFirst = this.visitors.size === 0;
			if (isFirst && !(await this.#open(visitor.caller))) return false;
			this.visitors.add(visitor);
			visitor.send(frameOf(this.#shown!, this.#version));
			// What changed between the reading and the entering is not missed.
			if (isFirst) void this.refresh();
			return true;
		} finally {
			this.entering -= 1;
		}
	}

	/** Reads again and sends what differs. While that is under way, further calls are one more reading. */
	async refresh(): Promise<void> {
		this.#isStale = true;
		if (this.#isReading) return;
		this.#isReading = true;
		while (this.#isStale && this.visitors.size > 0) {
			await pause(this.#readAtMs + SHORTEST_INTERVAL_MS - performance.now());
			this.#isStale = false;
			this.#readAtMs = performance.now();
			try {
				await this.#readAsSomebody();
			} catch {
				// The database is away. What is shown stays until it answers again.
				this.#isStale = true;
				await pause(AFTER_FAULT_MS);
			}
		}
		this.#isReading = false;
	}

	beat(): void {
		for (const visitor of this.visitors) visitor.send(HEARTBEAT);
	}

	#open(caller: Caller): Promise<boolean> {
		this.#opening ??= this.#source
			.read(caller)
			.then((sections) => {
				if (sections) this.#show(asSent(sections));
				return sections !== undefined;
			})
			.finally(() => (this.#opening = undefined));
		return this.#opening;
	}

	async #readAsSomebody(): Promise<void> {
		for (const visitor of this.visitors) {
			const sections = await this.#source.read(visitor.caller);
			if (sections) return this.#show(asSent(sections));
			visitor.close();
		}
	}

	#show(after: Sent): void {
		const changed = this.#shown ? differing(this.#shown, after) : after;
		this.#shown = after;
		if (changed.size === 0) return;
		this.#version += 1;
		const frame = frameOf(changed, this.#version);
		for (const visitor of this.visitors) visitor.send(frame);
	}
}

const pause = (ms: number): Promise<void> => new Promise((resume) => (ms > 0 ? setTimeout(resume, ms) : resume()));
