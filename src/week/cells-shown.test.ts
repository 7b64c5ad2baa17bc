import { describe, expect, test } from 'vitest';
import { attendanceOf, type CellLine, cellAddress, cellFilter, cellsShown, totalsOf } from './cells-shown.ts';

const cell = (name: string, change: Partial<CellLine> = {}): CellLine => ({
	name,
	searchKey: name.toLowerCase(),
	cellKind: 'village',
	openTasks: 1,
	lateTasks: 0,
	unpublished: 0,
	months: [{ mark: 'on-time' }],
	now: { mark: 'on-time', summoned: 10, present: 9, scoreTotal: 80 },
	...change
});
const cells = [
	cell('ban a'),
	cell('truong', { cellKind: 'school', lateTasks: 2 }),
	cell('ban b', { now: { mark: 'missed', summoned: 0, present: 0, scoreTotal: null } })
];
const shown = (address: string) => cellsShown(cells, cellFilter(new URLSearchParams(address))).map(({ name }) => name);

describe('the cells shown', () => {
	test('are those of a kind, with a problem, or with the words asked for', () => {
		expect(shown('kind=school')).toEqual(['truong']);
		expect(shown('only=trouble')).toEqual(['truong', 'ban b']);
		expect(shown('only=missed')).toEqual(['ban b']);
		expect(shown('q=Bản')).toEqual(['ban a', 'ban b']);
	});

	test('stand with what needs a look first', () => {
		expect(shown('sort=tasks')[0]).toBe('truong');
		expect(shown('sort=attendance')[0]).toBe('ban b');
		expect(shown('sort=nonsense')).toEqual(['ban a', 'truong', 'ban b']);
	});

	test('add up', () => {
		expect(totalsOf(cells)).toEqual({
			cells: 3,
			held: 2,
			summoned: 20,
			present: 18,
			openTasks: 3,
			lateTasks: 2,
			unpublished: 0
		});
	});
});

test('attendance is rounded down, and unknown where nobody was summoned', () => {
	expect(attendanceOf({ mark: 'late', summoned: 3, present: 2, scoreTotal: null })).toBe(6666);
	expect(attendanceOf({ mark: 'missed', summoned: 0, present: 0, scoreTotal: null })).toBeNull();
});

test('the address keeps what is not changed', () => {
	const filter = cellFilter(new URLSearchParams('month=2026-10&only=missed&sort=score'));
	expect(cellAddress(filter, { only: undefined })).toBe('/office/cells?month=2026-10&sort=score');
});
