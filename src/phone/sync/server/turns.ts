/** Deliveries, those of the inbox too, and parcels at once: each holds a connection of the database, and more would only wait there. */
const AT_ONCE = 4;
/** Whoever would wait longer comes back when it is their turn: a line that is open for long breaks. */
const LONGEST_WAIT_MS = 15_000;
/** How much of the last one's time goes into what the next is expected to take. */
const WEIGHT = 0.1;
/** A parcel, or a bundle of faces, is about as much to do as so many commands. */
const COMMANDS_OF_A_PARCEL = 6;

let running = 0;
let expectedMs = 15;
const waiting: { begin: () => void; commands: number }[] = [];

/** When whoever was sent away should come back. */
export type ComeBack = { afterSeconds: number };

type Wish = {
	/** How much there is to do. */
	commands?: number;
	/** A row that takes longer is not joined. */
	longestWaitMs?: number;
};

/**
 * Does a piece of work for a phone when it is its turn. When very many phones come into signal at once, those at the end of the
 * row are told when to come back, each a little earlier or later than the next.
 */
export async function inTurn<T>(
	work: () => Promise<T>,
	{ commands = COMMANDS_OF_A_PARCEL, longestWaitMs = LONGEST_WAIT_MS }: Wish = {}
): Promise<{ value: T } | ComeBack> {
	const waitMs = (waiting.reduce((sum, one) => sum + one.commands, 0) * expectedMs) / AT_ONCE;
	if (waitMs > longestWaitMs) return { afterSeconds: Math.ceil((waitMs / 1_000) * (0.75 + Math.random() / 2)) };
	if (running >= AT_ONCE) await new Promise<void>((begin) => waiting.push({ begin, commands }));
	else running += 1;
	const from = performance.now();
	try {
		return { value: await work() };
	} finally {
		expectedMs += WEIGHT * ((performance.now() - from) / commands - expectedMs);
		// The place goes to the next in the row, or is free.
		const next = waiting.shift();
		if (next) next.begin();
		else running -= 1;
	}
}
