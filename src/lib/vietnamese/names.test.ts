import { describe, expect, test } from 'vitest';
import { initials, nameParts, properName } from './names.ts';

describe('names as papers write them', () => {
	test.each([
		['NÔNG  THỊ thơm', 'Nông Thị Thơm'],
		['đặng văn ÚT', 'Đặng Văn Út'],
		["h'hen niê", "H'Hen Niê"],
		['TRẦN minh-khai', 'Trần Minh-Khai']
	])('%s is written %s', (typed, written) => {
		expect(properName(typed)).toBe(written);
	});

	test('the last word is the given name, the first the family name', () => {
		expect(nameParts('Nông Thị Bích Thơm')).toEqual({ family: 'Nông', middle: 'Thị Bích', given: 'Thơm' });
		expect(nameParts('Thơm')).toEqual({ family: '', middle: '', given: 'Thơm' });
	});

	test.each([
		['Nông Thị Thơm', 'NT'],
		['đặng ân', 'ĐÂ'],
		['Thơm', 'T'],
		['', '']
	])('%s has the initials %s', (name, letters) => {
		expect(initials(name)).toBe(letters);
	});
});
