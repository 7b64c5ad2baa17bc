import { describe, expect, test } from 'vitest';
import { searchKey } from './search-key.ts';

describe('searching without diacritics', () => {
	test.each([
		['Nông Thị Thơm', 'nong thi thom'],
		['ĐẶNG  QUỐC   ĐẠT ', 'dang quoc dat'],
		['Thôn Nà Lốc', 'thon na loc'],
		['ƯỚC NGUYỆN', 'uoc nguyen']
	])('%s is found as %s', (text, key) => {
		expect(searchKey(text)).toBe(key);
	});

	test('a text typed with combining accents has the same key', () => {
		expect(searchKey('Trường Đẳng'.normalize('NFD'))).toBe(searchKey('Trường Đẳng'.normalize('NFC')));
	});
});
