import { describe, expect, test } from 'vitest';
import { searchWords, wordPatterns } from './search-words.ts';

describe('the words of a search', () => {
	test.each([
		['Nông Thị  Thơm', ['nong', 'thi', 'thom']],
		['  ĐƯỜNG nước, bản Đon ', ['duong', 'nuoc', 'ban', 'don']],
		['tháng 11/2026', ['thang', '11', '2026']],
		["H'Hen Niê", ['h', 'hen', 'nie']]
	])('%s is looked for as %j', (typed, words) => {
		expect(searchWords(typed)).toEqual(words);
	});

	test.each(['', ' a ', '%', '.*', '…!?'])('%j is too little to look for', (typed) => {
		expect(searchWords(typed)).toEqual([]);
	});

	test('signs that mean something to a database are left out', () => {
		expect(searchWords('100% (.*)|nước_sạch\\m')).toEqual(['100', 'nuoc', 'sach', 'm']);
	});
});

test('a number is looked for whole, whatever zeros stand before it', () => {
	expect(wordPatterns(['01'])).toEqual(wordPatterns(['1']));
	expect(wordPatterns(['0'])).toEqual(['\\m0*0\\M']);
});
