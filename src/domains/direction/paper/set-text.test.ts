import { describe, expect, test } from 'vitest';
import { breakable, clean, headingLabel, sentence, spelled } from './set-text.ts';

describe('text as it stands on paper', () => {
	test('a commune that writes uỷ finds it in every office, and no name is respelled', () => {
		const text = 'Đảng ủy xã; CHI ỦY; Ủy viên; đồng chí Lò Thị Thủy; đồng chí Hà Văn Ủy phát biểu';
		expect(spelled(text, 'uỷ')).toBe('Đảng uỷ xã; CHI UỶ; Uỷ viên; đồng chí Lò Thị Thủy; đồng chí Hà Văn Ủy phát biểu');
		expect(spelled(spelled(text, 'uỷ'), 'ủy')).toBe(text);
	});

	test('letters typed on a Mac are composed, and signs that would damage a Word file go', () => {
		expect(clean('Nghị quyết'.normalize('NFD'))).toBe('Nghị quyết');
		expect(clean('  chi\u0000\u000b  bộ\n')).toBe('chi bộ');
	});

	test('a sentence ends with a full stop, once', () => {
		expect(sentence('Nhất trí với dự thảo')).toBe('Nhất trí với dự thảo.');
		expect(sentence('Ai phụ trách?')).toBe('Ai phụ trách?');
		expect(sentence('gồm:')).toBe('gồm:');
	});

	test('headings are numbered I-, then 1., then by Vietnamese letters', () => {
		expect([1, 4, 9, 14].map((nth) => headingLabel(1, nth))).toEqual(['I-', 'IV-', 'IX-', 'XIV-']);
		expect(headingLabel(2, 3)).toBe('3.');
		expect([4, 5, 6, 7].map((nth) => headingLabel(3, nth))).toEqual(['d)', 'đ)', 'e)', 'g)']);
	});

	test('a long address may break over lines, ordinary words may not', () => {
		expect(breakable('x'.repeat(9), 4)).toBe('xxxx\u200bxxxx\u200bx');
		expect(breakable('chi bộ thôn', 4)).toBe('chi bộ thôn');
	});
});
