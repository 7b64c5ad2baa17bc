import { describe, expect, test } from 'vitest';
import { isSearched, monthsOf, searchAddress, searchOf } from './sections.ts';

const from = (query: string) => searchOf(new URLSearchParams(query));

describe('the address of a search', () => {
	test('says where, when and which page, and comes back the same', () => {
		const search = { q: 'đường', only: 'tasks', unit: 'HB.01', period: '2026', page: 3 } as const;
		expect(from(searchAddress(search).split('?')[1]!)).toEqual(search);
	});

	test('with nonsense is a plain search', () => {
		expect(from('q=x&in=everything&period=1850&page=-1')).toEqual({ q: 'x', page: 1 });
		expect(from('q=x&page=7')).toEqual({ q: 'x', page: 1 });
	});
});

describe('a period', () => {
	test.each([
		['2025', { from: '2025-01', to: '2025-12' }],
		['3', { from: '2026-09', to: '2026-11' }],
		['12', { from: '2025-12', to: '2026-11' }]
	])('%s is %j', (period, months) => {
		expect(monthsOf(period, '2026-11-22')).toEqual(months);
	});

	test('leaves out people and cells, who are of no month', () => {
		const search = from('q=x&period=3');
		expect(isSearched(search, 'members')).toBe(false);
		expect(isSearched(search, 'meetings')).toBe(true);
	});
});
