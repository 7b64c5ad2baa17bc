import { expect, test } from 'vitest';
import { askedOfSlips, slipsAskedFor } from './asked-of-slips.ts';

const none = { toCheck: 0, missing: 0, toSettle: 0 };
const keys = (waiting: Partial<Parameters<typeof askedOfSlips>[0]>, today: string) =>
	askedOfSlips({ ...none, ...waiting }, today).map(({ key, dueOn }) => [key, dueOn]);

test('the slip of the year is asked for from its opening, with its day in the last week only', () => {
	const own = { memberId: 'm', state: null };
	expect(keys({ own }, '2026-10-31')).toEqual([]);
	expect(keys({ own }, '2026-11-22')).toEqual([['slip own', undefined]]);
	expect(keys({ own }, '2026-12-10')).toEqual([['slip own', '2026-12-15']]);
	expect(keys({ own: { ...own, state: 'handed-in' } }, '2026-12-10')).toEqual([]);
	expect(slipsAskedFor('2027-01-20')?.year).toBe(2026);
	expect(slipsAskedFor('2027-02-01')).toBeUndefined();
});

test('the cell is asked to confirm, and who has not handed in once the day is over; the office to take over', () => {
	const waiting = { toCheck: 2, missing: 3, toSettle: 4 };
	expect(keys(waiting, '2026-12-01').map(([key]) => key)).toEqual(['slips check', 'slips settle']);
	expect(keys(waiting, '2026-12-16')).toContainEqual(['slips missing', '2026-12-15']);
});
