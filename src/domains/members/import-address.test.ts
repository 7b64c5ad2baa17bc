import { describe, expect, test } from 'vitest';
import { columnField, importAddress, shownAs } from './import-address.ts';

const FILE = 'a'.repeat(64);
const shown = { sheet: 'Danh sách', headerRow: 4 };
const form = (changes: Record<string, string> = {}) =>
	new URLSearchParams({
		file: FILE,
		unit: 'HB',
		sheet: 'Danh sách',
		headerRow: '4',
		shown: shownAs(shown),
		[columnField('Họ và tên')]: 'fullName',
		[columnField('Cột lạ')]: '',
		...changes
	});

describe('the address of a preview', () => {
	test('is none while no file was handed in', () => {
		expect(importAddress(new URLSearchParams())).toBeUndefined();
	});

	test('carries the columns as somebody corrected them', () => {
		expect(importAddress(form())?.columns).toEqual({ 'Họ và tên': 'fullName', 'Cột lạ': null });
	});

	test.each([
		{ name: 'headerRow', value: '5' },
		{ name: 'sheet', value: 'Trang 2' }
	])('forgets the columns of another header: $name $value', ({ name, value }) => {
		const address = importAddress(form({ [name]: value }));
		expect(address?.unit).toBe('HB');
		expect(address?.columns).toBeUndefined();
	});

	test('passes over a header row that is no row', () => {
		expect(importAddress(form({ headerRow: 'bốn' }))?.headerRow).toBeUndefined();
	});
});
