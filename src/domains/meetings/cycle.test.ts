import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { isWorkingDay } from '#domains/organisation/calendar/index.ts';
import { datesAround, meetingCycleRules, minMinutesOf, proposeDate, themesOfQuarter } from './cycle.ts';
import { sampleRoll } from './sample-meeting.ts';

const rules = ruleSetInForce(meetingCycleRules, '2026-11-03');
const propose = (given: Partial<Parameters<typeof proposeDate>[0]>) =>
	proposeDate({ month: '2026-11', cellKind: 'village', ...given }, rules);

describe('the date proposed for a month', () => {
	test('is the 3rd, in the evening, for a village cell', () => {
		expect(propose({})).toEqual({
			on: '2026-11-03',
			time: '19:30',
			startsAt: '2026-11-03T19:30:00+07:00',
			why: [{ code: 'meetings.date-national-day', facts: { day: 3 } }]
		});
	});

	test('is the cell’s own day and time where it has set them', () => {
		expect(propose({ usualDay: 25, usualTime: '20:00' })).toMatchObject({ on: '2026-11-25', time: '20:00' });
	});

	test('a village cell meets on a Sunday, an office cell on the next working day', () => {
		expect(propose({ month: '2026-05' }).on).toBe('2026-05-03');
		expect(propose({ month: '2026-05', cellKind: 'office' })).toMatchObject({
			on: '2026-05-04',
			time: '14:00',
			why: [{ code: 'meetings.date-national-day' }, { code: 'meetings.date-moved-off-day-off' }]
		});
	});

	test('nobody meets at Tết', () => {
		expect(propose({ month: '2026-02', usualDay: 17 }).on).toBe('2026-02-21');
		expect(propose({ month: '2026-02', usualDay: 17, cellKind: 'school' }).on).toBe('2026-02-23');
	});

	test('where the next working day is in another month, the one before is taken', () => {
		expect(propose({ month: '2026-05', usualDay: 31, cellKind: 'office' }).on).toBe('2026-05-29');
	});

	test('a day that the month does not have is its last', () => {
		expect(propose({ month: '2027-02', usualDay: 30 }).on).toBe('2027-02-28');
	});

	test('stays in its month, and in working hours only on working days', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2019, max: 2030 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 31 }),
				fc.constantFrom('village' as const, 'office' as const, 'health' as const),
				(year, monthOfYear, usualDay, cellKind) => {
					const month = `${year}-${String(monthOfYear).padStart(2, '0')}`;
					const { on } = propose({ month, usualDay, cellKind });
					expect(on.slice(0, 7)).toBe(month);
					if (cellKind !== 'village') expect(isWorkingDay(on)).toBe(true);
				}
			)
		);
	});
});

describe('how long a meeting lasts at least', () => {
	test.each([
		{ kind: 'regular', members: 29, minutes: 90 },
		{ kind: 'regular', members: 30, minutes: 120 },
		{ kind: 'combined', members: 9, minutes: 120 },
		{ kind: 'thematic', members: 9, minutes: 90 }
	] as const)('$kind with $members members: $minutes minutes', ({ kind, members, minutes }) => {
		expect(minMinutesOf({ kind, roll: sampleRoll(members) }, rules)).toBe(minutes);
	});
});

describe('days around a meeting', () => {
	test('notice and papers go out a day before, the papers are published within two days after it closed', () => {
		const meeting = { startsAt: '2026-11-03T19:30:00+07:00', closedAt: '2026-11-04T00:10:00+07:00' };
		expect(datesAround(meeting, rules)).toEqual({
			noticeDueOn: '2026-11-02',
			papersDueOn: '2026-11-02',
			publishDueOn: '2026-11-06'
		});
	});

	test('the day is the one in Viet Nam, however the moment is written', () => {
		expect(datesAround({ startsAt: '2026-11-02T23:00:00Z' }, rules).noticeDueOn).toBe('2026-11-02');
	});
});

describe('themes of a quarter', () => {
	test.each([
		{ month: '2026-12', heldIn: [], held: 0, needed: 1, isLastChance: true },
		{ month: '2026-11', heldIn: ['2026-09'], held: 0, needed: 1, isLastChance: false },
		{ month: '2026-12', heldIn: ['2026-10'], held: 1, needed: 0, isLastChance: false },
		{ month: '2026-10', heldIn: ['2025-10'], held: 0, needed: 1, isLastChance: false }
	])('in $month, after $heldIn: $needed still to hold', ({ month, heldIn, ...themes }) => {
		expect(themesOfQuarter(month, heldIn, rules)).toEqual(themes);
	});
});
