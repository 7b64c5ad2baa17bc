import { describe, expect, test } from 'vitest';
import { awardDayFrom, badgeMoney, badgesDue, type Honoured, whyNotPropose, yearsOn } from './badge.ts';

const member = (more: Partial<Honoured> = {}): Honoured => ({
	memberId: 'm',
	admittedOn: '1986-05-20',
	diedOn: null,
	interruptions: [],
	has: [30],
	...more
});

test('years count from the decision of admission, without those out of the Party', () => {
	expect(yearsOn('1986-05-20', 40, [])).toBe('2026-05-20');
	expect(yearsOn('1986-05-20', 40, [{ from: '1990-01-01', to: '1990-01-31' }])).toBe('2026-06-19');
	expect(yearsOn('1984-02-29', 30, [])).toBe('2014-02-28');
});

test('a badge is handed over on the first of the four days that follows', () => {
	expect(awardDayFrom('2026-05-19')).toBe('2026-05-19');
	expect(awardDayFrom('2026-05-20')).toBe('2026-09-02');
	expect(awardDayFrom('2026-11-08')).toBe('2027-02-03');
});

test('who is due in a year: not whoever has it, died, or was never written down', () => {
	const due = (more: Partial<Honoured>, year = 2026) =>
		badgesDue([member(more)], year).map(({ years, awardOn }) => `${years} ${awardOn}`);
	expect(due({})).toEqual(['40 2026-09-02']);
	expect(due({ has: [30, 40] })).toEqual([]);
	expect(due({ diedOn: '2026-01-01' })).toEqual([]);
	expect(due({ admittedOn: null })).toEqual([]);
	expect(due({ admittedOn: '1986-11-20' })).toEqual([]);
	expect(due({ admittedOn: '1986-11-20' }, 2027)).toEqual(['40 2027-02-03']);
});

describe('a proposal', () => {
	const asked = (kind: 'due' | 'early' | 'posthumous', awardOn: string, years = 40) => ({ years, kind, awardOn });
	test.each([
		['of a badge that there is not', member(), asked('due', '2026-09-02', 35), 'members.badge-none'],
		['on another day than the four', member(), asked('due', '2026-09-03'), 'members.badge-not-that-day'],
		['before the years are full', member(), asked('due', '2026-05-19'), 'members.badge-too-early'],
		['when they are', member(), asked('due', '2026-09-02'), undefined],
		['a year early for somebody gravely ill', member(), asked('early', '2025-05-20'), undefined],
		['earlier than that', member(), asked('early', '2025-05-19'), 'members.badge-too-early'],
		[
			'two years early for seventy years',
			member({ admittedOn: '1956-05-20' }),
			asked('early', '2024-07-02', 70),
			undefined
		],
		['after death within a year of it', member({ diedOn: '2025-06-01' }), asked('posthumous', '2026-02-03'), undefined],
		[
			'after death more than a year before',
			member({ diedOn: '2025-05-01' }),
			asked('posthumous', '2026-02-03'),
			'members.badge-too-early'
		],
		[
			'as of the living for the dead',
			member({ diedOn: '2025-06-01' }),
			asked('due', '2026-09-02'),
			'members.badge-died'
		],
		['of one that they have', member({ has: [40] }), asked('due', '2026-09-02'), 'members.badge-twice'],
		[
			'without a day of admission',
			member({ admittedOn: null }),
			asked('due', '2026-09-02'),
			'members.badge-no-admission'
		]
	])('%s', (_, of, proposal, code) => expect(whyNotPropose(of, proposal)?.code).toBe(code));
});

test('the money is tenths of the base salary in force, in whole đồng', () => {
	expect(badgeMoney(55, '2026-09-02')).toMatchObject({ amount: 8_190_000, baseSalary: 2_340_000 });
	expect(badgeMoney(35, '2026-09-02')).toBeUndefined();
	expect(badgeMoney(30, '2020-09-02')).toBeUndefined();
});
