import { createHmac, timingSafeEqual } from 'node:crypto';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { place } from '#lib/db/place.ts';

/** A code on the screen changes this often; the two before it are still taken, for whoever was just aiming. */
export const WINDOW_SECONDS = 60;
const EARLIER_WINDOWS = 2;

/** Letters and digits that nobody confuses when reading them out. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function codeOf(meetingId: string, of: string, length: number): string {
	const hash = createHmac('sha256', place().secret).update(`check-in ${meetingId} ${of}`).digest();
	return letters(hash, length);
}

/** A hash as that many letters and digits which are easy to tell apart. */
export const letters = (hash: Buffer, length: number): string =>
	[...hash.subarray(0, length)].map((byte) => LETTERS[byte % LETTERS.length]).join('');

const windowAt = (now: Date): number => Math.floor(now.getTime() / 1_000 / WINDOW_SECONDS);
const onScreen = (meetingId: string, window: number): string => codeOf(meetingId, `screen ${window}`, 8);

/** The code that the screen shows now: being present in the room is what it proves. */
export const screenCode = (meetingId: string, now: Date): string => onScreen(meetingId, windowAt(now));

/** The code on the printed sheet of a day; a meeting that goes on past midnight still takes it. */
export const paperCode = (meetingId: string, on: LocalDate): string => codeOf(meetingId, `paper ${on}`, 12);

export function isCheckInCode(code: string, meetingId: string, now: Date, today: LocalDate): boolean {
	const windows = Array.from({ length: EARLIER_WINDOWS + 1 }, (_, back) => windowAt(now) - back);
	const valid = [
		...windows.map((window) => onScreen(meetingId, window)),
		paperCode(meetingId, today),
		paperCode(meetingId, addDays(today, -1))
	];
	return valid.some((one) => isSame(one, code.replace(/\s/g, '').toUpperCase()));
}

const isSame = (a: string, b: string): boolean =>
	a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
