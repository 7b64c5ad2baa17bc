import { expect, test } from 'vitest';
import { dayOrNull, onVietNamClock, vietNamMoment } from './moments.ts';

test('a moment is told on the clock of Viet Nam, to the second', () => {
	expect(vietNamMoment('2026-11-25T12:30:00.123Z')).toBe('2026-11-25T19:30:00+07:00');
	expect(vietNamMoment('2026-12-31T18:00:00+01:00')).toBe('2027-01-01T00:00:00+07:00');
});

test('an end that is not known is no day', () => {
	expect(dayOrNull('infinity')).toBeNull();
	expect(dayOrNull(null)).toBeNull();
	expect(dayOrNull('2026-07-01')).toBe('2026-07-01');
});

test('inside a record only moments change', () => {
	const record = {
		on: '2026-11-25',
		at: '2026-11-25T12:30:00.000Z',
		list: [{ at: '2026-11-25T20:00:00Z', n: 1 }],
		gist: 'lúc 12:30',
		none: null
	};
	expect(onVietNamClock(record)).toEqual({
		on: '2026-11-25',
		at: '2026-11-25T19:30:00+07:00',
		list: [{ at: '2026-11-26T03:00:00+07:00', n: 1 }],
		gist: 'lúc 12:30',
		none: null
	});
});
