import { describe, expect, test } from 'vitest';
import { type CellMonth, heldMark, meetingDayOf, monthsUpTo, type WatchedCell } from './held.ts';

const cell: WatchedCell = { cellKind: 'village', usualDay: null, validFrom: '2025-07-01' };
const today = '2026-11-22';
const line = (change: Partial<CellMonth>): CellMonth => ({
	month: '2026-10',
	state: 'signed',
	meetingId: 'm',
	metOn: '2026-10-03',
	plannedOn: '2026-10-03',
	summoned: 18,
	present: 16,
	scoreTotal: 90,
	scoreClass: 'good',
	publishedLate: false,
	...change
});

describe('how a cell held its month', () => {
	test.each([
		{ what: 'on its day', change: {}, mark: 'on-time' },
		{ what: 'three days after', change: { metOn: '2026-10-06' }, mark: 'on-time' },
		{ what: 'four days after', change: { metOn: '2026-10-07' }, mark: 'late' },
		{ what: 'with 11 of 18', change: { present: 11 }, mark: 'too-few' },
		{ what: 'with 12 of 18', change: { present: 12 }, mark: 'on-time' },
		{ what: 'planned and never held', change: { state: 'planned', metOn: null }, mark: 'missed' },
		{ what: 'called off', change: { state: 'cancelled', metOn: null }, mark: 'missed' }
	])('$what: $mark', ({ change, mark }) => {
		expect(heldMark(cell, '2026-10', line(change), today)).toBe(mark);
	});

	test('nothing at all is a missed month', () => {
		expect(heldMark(cell, '2026-10', undefined, today)).toBe('missed');
	});

	test('the roll call is not judged while it goes on', () => {
		expect(heldMark(cell, '2026-10', line({ state: 'open', present: 2 }), today)).toBe('on-time');
	});

	test('before its day this month is still to be planned', () => {
		expect(heldMark(cell, '2026-11', undefined, '2026-11-02')).toBe('unplanned');
		expect(heldMark(cell, '2026-11', undefined, today)).toBe('missed');
	});

	test('a day that is set is waited for', () => {
		const planned = line({ month: '2026-11', state: 'notified', metOn: null, plannedOn: '2026-11-25' });
		expect(heldMark(cell, '2026-11', planned, today)).toBe('planned');
	});

	test('a month before the cell, or to come, says nothing', () => {
		expect(heldMark(cell, '2025-06', undefined, today)).toBe('none');
		expect(heldMark(cell, '2025-07', undefined, today)).toBe('missed');
		expect(heldMark(cell, '2026-12', undefined, today)).toBe('none');
	});
});

test('a cell meets on its own day, or on the third', () => {
	expect(meetingDayOf(cell, '2026-11')).toBe('2026-11-03');
	expect(meetingDayOf({ ...cell, usualDay: 12 }, '2026-11')).toBe('2026-11-12');
});

test('twelve months end with the one asked for', () => {
	expect(monthsUpTo('2026-02', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
});
