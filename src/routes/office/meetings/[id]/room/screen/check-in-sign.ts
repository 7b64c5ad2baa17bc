import { encode } from 'uqr';
import { screenCode, WINDOW_SECONDS } from '#domains/meetings/live/server/check-in-code.ts';

/** What hangs in the room to check in: the code, and the address that carries it as dark squares. */
export type CheckInSign = { code: string; size: number; path: string; changesInMs: number };

export function checkInSign(origin: string, meetingId: string, now = new Date()): CheckInSign {
	const code = screenCode(meetingId, now);
	const { data, size } = encode(`${origin}/office/meetings/${meetingId}/check-in?code=${code}`, {
		ecc: 'M',
		border: 2
	});
	const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	const changesInMs = WINDOW_SECONDS * 1_000 - (now.getTime() % (WINDOW_SECONDS * 1_000));
	return { code, size, path, changesInMs };
}
