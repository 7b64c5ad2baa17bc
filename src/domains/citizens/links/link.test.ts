import { expect, test } from 'vitest';
import { whyNotLink } from './link.ts';

const first = { id: 'a', receivedOn: '2026-09-01', repeatOf: null };
const second = { id: 'b', receivedOn: '2026-10-01', repeatOf: null };

test.each([
	['a later case on an earlier one', second, first, 0, undefined],
	['two of one day', { ...second, receivedOn: '2026-09-01' }, first, 0, undefined],
	['an earlier case on a later one', first, second, 0, 'citizens.link-to-later'],
	['a case on itself', first, first, 0, 'citizens.link-to-itself'],
	['one that is a repeat already', { ...second, repeatOf: 'a' }, first, 0, 'citizens.link-already'],
	['one that others repeat', second, first, 2, 'citizens.link-has-repeats'],
	['a case on a repeat', { ...second, id: 'c' }, { ...second, repeatOf: 'a' }, 0, 'citizens.link-to-a-repeat'],
	['a case on one out of sight', second, undefined, 0, 'citizens.link-not-found']
])('%s', (_, repeat, earlier, repeats, code) => {
	expect(whyNotLink(repeat, earlier, repeats)?.code).toBe(code);
});
