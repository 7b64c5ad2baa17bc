import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/local-date.ts';
import { groupOn, placedFrom, type Stay, whyNotOn } from './stays.ts';

const FIRST = '2026-01-01';
const DAYS = Array.from({ length: 40 }, (_, nth) => addDays(FIRST, nth));
const placing = fc.record({
	groupId: fc.constantFrom('north', 'south', 'market', undefined),
	on: fc.integer({ min: 0, max: 30 }).map((nth) => addDays(FIRST, nth))
});

describe('a member placed in groups, whatever the order', () => {
	test('is in one group at most on any day', () => {
		fc.assert(
			fc.property(fc.array(placing, { maxLength: 12 }), (placings) => {
				const stays = historyAfter(placings);
				for (const day of DAYS) expect(stays.filter(({ from, to }) => from <= day && day < to).length).toBeLessThan(2);
				for (const { from, to } of stays) expect(from < to).toBe(true);
			})
		);
	});

	test('belongs from that day on to the group that they were put in, and before it where they were', () => {
		fc.assert(
			fc.property(fc.array(placing, { maxLength: 12 }), placing, (placings, { groupId, on }) => {
				const before = historyAfter(placings);
				const result = placedFrom(before, groupId, on);
				if (!result.ok) {
					expect(before.some(({ from }) => from > on)).toBe(true);
					return;
				}
				for (const day of DAYS) expect(groupOn(result.value, day), day).toBe(day < on ? groupOn(before, day) : groupId);
			})
		);
	});
});

/** The stays after these placings; one that is refused changes nothing. */
function historyAfter(placings: { groupId: string | undefined; on: string }[]): Stay[] {
	return placings.reduce<Stay[]>((stays, { groupId, on }) => {
		const result = placedFrom(stays, groupId, on);
		return result.ok ? result.value : stays;
	}, []);
}

test('a move of the same day takes the place of the one before', () => {
	const stays = historyAfter([
		{ groupId: 'north', on: '2026-01-05' },
		{ groupId: 'south', on: '2026-01-05' }
	]);
	expect(stays).toEqual([{ groupId: 'south', from: '2026-01-05', to: 'infinity' }]);
});

test('somebody who was to leave a group and is put into it again stays', () => {
	const stays = historyAfter([
		{ groupId: 'north', on: '2026-01-05' },
		{ groupId: undefined, on: '2026-01-20' }
	]);
	expect(placedFrom(stays, 'north', '2026-01-10')).toEqual({
		ok: true,
		value: [{ groupId: 'north', from: '2026-01-05', to: 'infinity' }]
	});
});

test.each([
	['2026-02-01', 'infinity', 'members.group-not-yet'],
	['2026-01-01', '2026-01-20', 'members.group-ended'],
	['2026-01-01', 'infinity', undefined]
])('a group from %s to %s on 15 January: %s', (from, to, code) => {
	expect(whyNotOn({ name: 'Tổ 1', from, to }, '2026-01-15', '2026-03-01')?.code).toBe(code);
	expect(whyNotOn({ name: 'Tổ 1', from, to }, '2026-03-02', '2026-03-01')?.code).toBe('members.group-day-ahead');
});
