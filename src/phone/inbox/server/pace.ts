/** Deliveries of the inbox that are carried out at once: of four turns one is left to whoever waits for an answer. */
export const INBOX_AT_ONCE = 3;
/** How much of the last one's time goes into what the next is expected to take. */
const WEIGHT = 0.1;
/** Sooner than this nothing has become of it yet. */
const SOONEST_SECONDS = 2;
/** Whatever is expected: asking in vain costs little, and whoever looks at the screen should not wait for a wrong guess. */
const LATEST_SECONDS = 60;

let expectedMs = 250;

/** Notes how long one took. */
export const notePace = (ms: number): void => {
	expectedMs += WEIGHT * (ms - expectedMs);
};

/** When a phone should ask what became of its delivery with so many before it, each a little earlier or later than the next. */
export function secondsToAsk(before: number): number {
	const seconds = ((before * expectedMs) / INBOX_AT_ONCE / 1_000) * (0.9 + Math.random() / 5);
	return Math.ceil(Math.min(Math.max(seconds, SOONEST_SECONDS), LATEST_SECONDS));
}
