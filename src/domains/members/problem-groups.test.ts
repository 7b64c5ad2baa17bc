import { describe, expect, test } from 'vitest';
import { groupProblems, rowsText } from './problem-groups.ts';
import type { RollProblem } from './roll/roll.ts';

const unknownCell = (row: number, value: string): RollProblem => ({
	row,
	column: 'cell',
	code: 'members.roll-cell-unknown',
	value,
	level: 'error'
});
const yearOnly: RollProblem = {
	row: 3,
	column: 'birthDate',
	code: 'members.roll-year-only',
	value: '1946',
	level: 'warning'
};

describe('the problems of a roll', () => {
	test('name a cell that the commune does not have once, with all its rows', () => {
		const groups = groupProblems([unknownCell(8, 'Nà Đông'), unknownCell(9, 'Nà Đông'), unknownCell(10, 'Nà Tây')]);
		expect(groups.map(({ rows, value }) => [value, rows])).toEqual([
			['Nà Đông', [8, 9]],
			['Nà Tây', [10]]
		]);
	});

	test('begin with the errors', () => {
		expect(groupProblems([yearOnly, unknownCell(8, 'Nà Đông')]).map(({ level }) => level)).toEqual([
			'error',
			'warning'
		]);
	});

	test.each([
		{ rows: [8], text: '8' },
		{ rows: [8, 9, 10, 15], text: '8–10, 15' },
		{ rows: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25], text: '1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, …' }
	])('say their rows as people write them: $text', ({ rows, text }) => {
		expect(rowsText(rows)).toBe(text);
	});
});
