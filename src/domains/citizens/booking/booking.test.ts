import { expect, test } from 'vitest';
import { bookUntil, whyNotBook } from './booking.ts';

// 5 December 2026 is a Saturday; 17 February 2026 is the first day of Tết.
test.each([
	['2026-12-04', '2026-12-03'],
	['2026-12-07', '2026-12-04'],
	['2026-02-23', '2026-02-13']
])('places for %s can be booked until the working day before, %s', (on, until) => expect(bookUntil(on)).toBe(until));

test.each([
	['on the last day', 'published', 11, '2026-12-03', undefined],
	['the day after', 'published', 0, '2026-12-04', 'citizens.booking-over'],
	['when all places are taken', 'published', 12, '2026-12-01', 'citizens.booking-full'],
	['before the schedule is out', 'draft', 0, '2026-12-01', 'citizens.booking-closed'],
	['of a session that was called off', 'cancelled', 0, '2026-12-01', 'citizens.booking-closed']
])('a place %s: %s', (_, state, booked, today, code) => {
	expect(whyNotBook({ state, onDay: '2026-12-04', booked }, today)?.code).toBe(code);
});
