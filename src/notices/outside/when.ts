import type { Channel, Choice, ClockTime } from './choice.ts';
import defaults from './defaults.json' with { type: 'json' };

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
/** Viet Nam keeps one offset all year. */
const OFFSET_MINUTES = 420;

/**
 * When a notice may be sent to somebody: at once, with the mail of the day, or when the quiet hours are over.
 * What is important waits for no mail of the day, and comes in the quiet hours only where the person said so.
 */
export function sendAt(
	now: Date,
	choice: Choice,
	{ channel, isImportant }: { channel: Channel; isImportant: boolean }
): Date {
	const waitsForDigest = channel === 'mail' && choice.digestAt !== null && !isImportant;
	const at = waitsForDigest ? nextTime(now, choice.digestAt!) : now;
	if (isImportant && choice.breaksQuiet) return at;
	return isQuiet(at, choice) ? nextTime(at, choice.quietTo) : at;
}

/** Whether a moment lies in the quiet hours; their first minute does, their last does not. */
export function isQuiet(at: Date, { quietFrom, quietTo }: Pick<Choice, 'quietFrom' | 'quietTo'>): boolean {
	const [from, to, minute] = [minuteOf(quietFrom), minuteOf(quietTo), minuteOfDay(at)];
	return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
}

/**
 * When a message that could not be sent is tried again; undefined once it is given up.
 * @param attempts how many times it was tried
 */
export function retryAt(now: Date, attempts: number): Date | undefined {
	const minutes = defaults.retryAfterMinutes[attempts - 1];
	return minutes === undefined ? undefined : new Date(now.getTime() + minutes * MINUTE_MS);
}

/** The next moment at which the clock in Viet Nam shows this time; now, if it does. */
function nextTime(now: Date, time: ClockTime): Date {
	const wait = (minuteOf(time) - minuteOfDay(now) + DAY_MINUTES) % DAY_MINUTES;
	if (wait === 0) return now;
	return new Date((Math.floor(now.getTime() / MINUTE_MS) + wait) * MINUTE_MS);
}

const minuteOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const minuteOfDay = (at: Date): number => (Math.floor(at.getTime() / MINUTE_MS) + OFFSET_MINUTES) % DAY_MINUTES;
