import { expect, test } from 'vitest';
import type { UnitMonth } from './server/watched-units.ts';
import { unitFilter, unitMark, unitsShown, unitTotals } from './units-shown.ts';

const month = (changed: Partial<UnitMonth>): UnitMonth => ({
	...{ month: '2026-10', cells: 20, held: 20, signed: 20, summoned: 400, present: 380, scored: 20, good: 10 },
	...{ tasksGiven: 30, publishedLate: 0 },
	...changed
});
const unit = (name: string, changed: Partial<UnitMonth>) => ({
	name,
	searchKey: name.toLowerCase(),
	months: [month(changed)]
});
const UNITS = [unit('A Mo', { held: 15 }), unit('Ba Na', { present: 200 }), unit('Ca Lo', { publishedLate: 3 })];
const names = (query: string) =>
	unitsShown(UNITS, unitFilter(new URLSearchParams(query)), 8000).map(({ name }) => name);

test.each([
	[{ held: 20 }, 'met'],
	[{ held: 16 }, 'near'],
	[{ held: 15 }, 'missed'],
	[{ cells: 0, held: 0 }, 'unknown'],
	[{ month: '2026-11', held: 3 }, 'unknown'],
	[{ month: '2026-11', held: 20 }, 'met']
])('a month with %o is told as %s where four fifths are aimed at', (changed, mark) => {
	expect(unitMark(month(changed), { thisMonth: '2026-11', targetBasisPoints: 8000 })).toBe(mark);
});

test('what needs a look comes first, and a filter leaves only what is below the aim', () => {
	expect(names('')).toEqual(['A Mo', 'Ba Na', 'Ca Lo']);
	expect(names('sort=attendance')[0]).toBe('Ba Na');
	expect(names('sort=late')[0]).toBe('Ca Lo');
	expect(names('only=below')).toEqual(['A Mo']);
	expect(names('q=ca')).toEqual(['Ca Lo']);
});

test('an address that says nothing sensible is read as the whole list', () => {
	expect(unitFilter(new URLSearchParams('month=2026-13&sort=x&only=y'))).toEqual({ sort: 'name' });
});

test('units come to their sum, month by month', () => {
	expect(unitTotals(UNITS, ['2026-10'])).toEqual([
		month({
			cells: 60,
			held: 55,
			signed: 60,
			summoned: 1200,
			present: 960,
			scored: 60,
			good: 30,
			tasksGiven: 90,
			publishedLate: 3
		})
	]);
});
