import { describe, expect, test } from 'vitest';
import { type HeldPost, whyNotEndPost, whyNotGivePost } from './giving-posts.ts';

const cell = { kind: 'cell', name: 'Chi bộ thôn Một', validFrom: '2025-07-01', validTo: 'infinity' };
const commune = { ...cell, kind: 'commune', name: 'Xã Thử' };
const given = { post: 'cell-secretary', personId: 'a', validFrom: '2026-01-01', validTo: 'infinity' };
const holder = (change: Partial<HeldPost> = {}): HeldPost => ({
	post: 'cell-secretary',
	personId: 'b',
	name: 'Tòng Văn Chắc',
	validFrom: '2025-07-01',
	validTo: 'infinity',
	...change
});
const code = (...facts: Parameters<typeof whyNotGivePost>) => whyNotGivePost(...facts)?.code;

describe('giving a post', () => {
	test('a cell has a secretary, a commune has none of that kind', () => {
		expect(code(given, cell, [])).toBeUndefined();
		expect(code(given, commune, [])).toBe('access.post-not-of-unit');
	});

	test('membership is no post that somebody gives', () => {
		expect(code({ ...given, post: 'member' }, cell, [])).toBe('access.post-not-of-unit');
	});

	test('one cell has one secretary at a time', () => {
		expect(code(given, cell, [holder()])).toBe('access.post-has-holder');
		expect(code(given, cell, [holder({ validTo: '2026-01-01' })])).toBeUndefined();
		expect(code(given, cell, [holder({ validTo: '2026-01-02' })])).toBe('access.post-has-holder');
		expect(code({ ...given, validTo: '2026-06-01' }, cell, [holder({ validFrom: '2026-06-01' })])).toBeUndefined();
	});

	test('a cell may have several committee members, but nobody is one twice', () => {
		const post = 'cell-committee-member';
		expect(code({ ...given, post }, cell, [holder({ post })])).toBeUndefined();
		expect(code({ ...given, post }, cell, [holder({ post, personId: 'a' })])).toBe('access.post-already-held');
	});

	test('a unit that is dissolved has no posts to give, one not yet formed neither', () => {
		expect(code(given, { ...cell, validTo: '2025-12-31' }, [])).toBe('access.unit-dissolved');
		expect(code({ ...given, validFrom: '2025-06-30' }, cell, [])).toBe('access.unit-not-yet');
	});

	test('a post does not end before it begins', () => {
		expect(code({ ...given, validTo: '2026-01-01' }, cell, [])).toBe('access.post-ends-before-start');
	});
});

describe('ending a post', () => {
	const span = { validFrom: '2025-07-01', validTo: 'infinity' };

	test('it ends on a day after its first one', () => {
		expect(whyNotEndPost(span, '2025-07-02')).toBeUndefined();
		expect(whyNotEndPost(span, '2025-07-01')?.code).toBe('access.post-not-begun');
	});

	test('what has ended does not end again', () => {
		expect(whyNotEndPost({ ...span, validTo: '2026-01-01' }, '2026-01-01')?.code).toBe('access.post-already-ended');
		expect(whyNotEndPost({ ...span, validTo: '2026-01-01' }, '2025-12-31')).toBeUndefined();
	});
});
