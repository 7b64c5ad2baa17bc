import { describe, expect, test } from 'vitest';
import { CellNames } from './cell-of-row.ts';

const cells = [
	{ id: 'a', code: 'MHB.01', name: 'Chi bộ thôn Nà Sản' },
	{ id: 'b', code: 'MHB.02', name: 'Chi bộ thôn Pá Khoang' },
	{ id: 'c', code: 'MHB.03', name: 'Chi bộ Trường Mầm non' },
	{ id: 'd', code: 'MHB.04', name: 'Chi bộ trường mầm non' }
];
const names = new CellNames(cells);

describe('the cell that a row of a roll names', () => {
	test.each([
		['Chi bộ thôn Nà Sản', 'a'],
		['thôn nà sản', 'a'],
		['CB thôn Na San', 'a'],
		['mhb.02', 'b']
	])('%s', (words, id) => {
		expect(names.find(words)?.id).toBe(id);
	});

	test('is none when nobody bears the name, or two do', () => {
		expect(names.find('thôn Xa Lạ')).toBeUndefined();
		expect(names.find('Trường Mầm non')).toBeUndefined();
	});
});
