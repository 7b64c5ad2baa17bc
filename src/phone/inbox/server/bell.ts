/** After so long without being rung, ringing begins anew. */
const PAUSE_MS = 1_000;

const sleepers = new Set<() => void>();

/** Rung when a delivery was put into the inbox; those who work it off in this process hear it. */
export const bell = {
	/** How often it was rung: whoever looks into the inbox remembers it, so as not to sleep through what comes meanwhile. */
	rung: 0,
	/** When it was rung last, and when the ringing began that has not paused since, as `performance.now()` counts. */
	lastMs: Number.NEGATIVE_INFINITY,
	sinceMs: Number.NEGATIVE_INFINITY,

	ring(): void {
		const nowMs = performance.now();
		if (nowMs - bell.lastMs > PAUSE_MS) bell.sinceMs = nowMs;
		bell.lastMs = nowMs;
		bell.wakeAll();
	},

	wakeAll(): void {
		bell.rung += 1;
		for (const wake of [...sleepers]) wake();
	},

	/** Until it rings, and no longer than so. */
	sleep: (longestMs: number): Promise<void> =>
		new Promise((resume) => {
			const wake = () => {
				clearTimeout(late);
				sleepers.delete(wake);
				resume();
			};
			const late = setTimeout(wake, longestMs).unref();
			sleepers.add(wake);
		})
};
